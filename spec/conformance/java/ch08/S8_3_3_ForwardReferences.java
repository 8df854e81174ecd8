package ch08;

public class S8_3_3_ForwardReferences {
    static class Z {
        static int peek() {
            return j;
        }

        static int i = peek();
        static int j = 1;
    }

    static class Use {
        static {
            x = 100;
        }

        static int x;
        static int y = Use.late + 1;
        static int late = 8;

        int a = this.b + 2;
        int b = 7;

        {
            c = 3;
        }

        int c;
        int d = c = c + 1;
    }

    static class Overwritten {
        {
            e = 5;
        }

        int e = 6;
    }

    public static void main(String[] args) {
        System.out.println(Z.i + " " + Z.j);
        System.out.println(Use.x + " " + Use.y);
        Use u = new Use();
        System.out.println(u.a + " " + u.b + " " + u.c + " " + u.d + " " + new Overwritten().e);
    }
}
