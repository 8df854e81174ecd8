package ch06;

public class S6_4_1_Shadowing {
    static int x = 1;
    int y = 2;

    static class Base {
        int y = 20;
        static String s = "base";
    }

    class Inner extends Base {
        int x = 3;

        String all(int y) {
            int x = 4;
            class Local {
                int x = 5;

                String get(int z) {
                    int y2 = y;
                    return x + " " + this.x + " " + Inner.this.x + " " + S6_4_1_Shadowing.x + " " + y2 + " " + Inner.this.y + " " + S6_4_1_Shadowing.this.y + " " + s + z;
                }
            }
            return new Local().get(6) + x;
        }
    }

    static String s = "outer";

    static String name() {
        return "outer method";
    }

    static class Hides {
        String name(int i) {
            return "inner method " + i;
        }

        String call() {
            return name(1) + S6_4_1_Shadowing.name();
        }
    }

    static class Integer {
        @Override
        public String toString() {
            return "my Integer";
        }
    }

    public static void main(String[] args) {
        S6_4_1_Shadowing outer = new S6_4_1_Shadowing();
        System.out.println(outer.new Inner().all(7));
        System.out.println(new Hides().call());
        System.out.println(new Integer() + " " + java.lang.Integer.valueOf(3));
        int x = 9;
        System.out.println(x + S6_4_1_Shadowing.x);
        java.util.function.IntFunction<String> f = z -> x + z + s;
        System.out.println(f.apply(1));
        Object o = new Object() {
            int x = 11;

            @Override
            public String toString() {
                return x + " " + s;
            }
        };
        System.out.println(o);
    }
}
