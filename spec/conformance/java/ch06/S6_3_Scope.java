package ch06;

public class S6_3_Scope {
    static int x = 1;
    static int y = Late.value + 1;

    static class Late {
        static int value = S6_3_Scope.later();
    }

    static int later() {
        return x + after;
    }

    static int after = 40;
    static final int CONSTANT_AFTER = 50;

    static class Points {
        int size = S6_3_Scope.CONSTANT_AFTER, twice = size * 2;
        int forward = this.back;
        int back = 9;
    }

    public static void main(String[] args) {
        System.out.println(y + " " + after + " " + later());
        int x = x() + 1;
        {
            int inner = x * 2;
            x += inner;
        }
        for (int inner = 0; inner < 2; inner++) x += inner;
        for (int inner = 10, other = inner + 1; inner < 11; inner++) x += other;
        System.out.println(x + " " + S6_3_Scope.x);
        Points p = new Points();
        System.out.println(p.size + " " + p.twice + " " + p.forward + " " + p.back);
        switch (args.length) {
            case 1:
                int s = 5;
            default:
                s = 6;
                System.out.println(s);
        }
        class Recursive {
            int depth(int n) {
                return n == 0 ? 0 : 1 + new Recursive().depth(n - 1);
            }
        }
        System.out.println(new Recursive().depth(4));
        try {
            int t = 1;
            throw new IllegalStateException("t" + t);
        } catch (IllegalStateException e) {
            String t = e.getMessage();
            System.out.println(t);
        }
    }

    static int x() {
        return x;
    }
}
