package ch16;

public class S16_9_FinalFields {
    static final int A;
    static final int B;
    static final String[] NAMES;

    static {
        int sum = 0;
        for (int i = 0; i < 4; i++) sum += i;
        A = sum;
        boolean even = A % 2 == 0;
        if (even) B = 1;
        else B = 2;
        String[] n;
        try {
            Integer.parseInt("x");
            n = new String[0];
        } catch (NumberFormatException e) {
            n = new String[] {"caught", e.getMessage()};
        }
        NAMES = n;
    }

    enum E {
        X(1), Y(2) {
            final int own;

            {
                own = v * 2;
            }

            @Override
            int get() {
                return own;
            }
        };

        final int v;

        E(int v) {
            this.v = v;
        }

        int get() {
            return v;
        }
    }

    static class Base {
        final int seen;

        Base() {
            seen = peek();
        }

        int peek() {
            return -1;
        }
    }

    static class Sub extends Base {
        final int blank;
        final int other;

        {
            other = 4;
        }

        Sub(boolean b) {
            if (b) {
                blank = 1;
                return;
            }
            blank = 2;
        }

        Sub(int n) {
            this(n > 0);
        }

        @Override
        int peek() {
            return blank * 10 + other;
        }
    }

    static Object anonymous(int p) {
        final int local;
        local = p + 1;
        return new Object() {
            final int f;

            {
                f = local * 10;
            }

            @Override
            public String toString() {
                return "f" + f + local;
            }
        };
    }

    record R(int x, int y) {
        R {
            if (x > y) {
                int t = x;
                x = y;
                y = t;
            }
        }
    }

    public static void main(String[] args) {
        System.out.println(A + " " + B + " " + String.join("/", NAMES));
        System.out.println(E.X.get() + " " + E.Y.get());
        System.out.println(new Sub(true).blank + " " + new Sub(-5).blank + " " + new Sub(1).seen + " " + new Sub(1).peek());
        System.out.println(anonymous(3));
        System.out.println(new R(5, 2));
        final int[] array = {1, 2}, copy;
        copy = array.clone();
        System.out.println(copy[1]);
    }
}
