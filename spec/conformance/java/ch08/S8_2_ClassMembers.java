package ch08;

public class S8_2_ClassMembers {
    static class Point {
        int x = 1;
        private int secret = 2;

        void move() {
            x++;
        }

        static String kind() {
            return "point";
        }

        private String hidden() {
            return "point's";
        }

        String callHidden() {
            return hidden() + secret;
        }
    }

    static class Point3d extends Point {
        int z = 3;
        private int secret = 20;

        private String hidden() {
            return "3d's";
        }

        static String kind() {
            return "3d";
        }

        int sum() {
            return x + z + secret + super.secret;
        }
    }

    public static void main(String[] args) {
        Point3d p = new Point3d();
        p.move();
        System.out.println(p.sum() + p.callHidden() + Point3d.kind() + ((Point) p).kind());
        Point q = p;
        System.out.println(q.kind() + q.x);
        System.out.println(new Object() {
            int extra = 7;

            int twice() {
                return extra * 2;
            }
        }.twice());
    }
}
