package ch16;

public class S16_2_Statements {
    static int blocks(int n) {
        int k;
        {
            k = 1;
            {
                k += n;
            }
        }
        int x;
        ;
        if (n > 2) {
            x = 5;
        } else {
            x = 6;
            k = 0;
        }
        return k * 10 + x;
    }

    static int loops(int n) {
        int k;
        while (n > 0 & (k = n) < 100) {
            n--;
            if (k == 3) continue;
            if (k == 2) break;
        }
        do {
            k = n * 3;
        } while (k > 100);
        final int f;
        for (int i = 0; ; i++) {
            if (i == n) {
                f = i;
                break;
            }
        }
        int last;
        for (last = 0; last < 4; last++) ;
        return k * 100 + f * 10 + last;
    }

    static int switches(int n) {
        int k;
        switch (n) {
            case 0:
                k = 10;
                break;
            case 1:
                k = 20;
            case 2:
                k = 30;
                break;
            default:
                k = 40;
        }
        final int m;
        switch (n) {
            case 0 -> m = 1;
            case 1 -> {
                m = 2;
            }
            default -> throw new IllegalArgumentException("n" + k);
        }
        return k + m;
    }

    static int jumps(int n) {
        int k;
        out:
        {
            if (n == 0) {
                k = 1;
                break out;
            }
            if (n == 1) return -1;
            if (n == 2) throw new IllegalStateException();
            k = 9;
        }
        return k;
    }

    static int tries(int n) {
        int k;
        try {
            k = n / (n - 1);
        } catch (ArithmeticException e) {
            k = -1;
        }
        int m;
        try {
            if (n > 5) throw new Exception();
            m = 1;
        } catch (Exception e) {
            m = 2;
        } finally {
            k++;
        }
        int f;
        try {
            n++;
        } finally {
            f = n;
        }
        synchronized (S16_2_Statements.class) {
            k += f;
        }
        return k * 10 + m;
    }

    static int labelled() {
        int k;
        l:
        do {
            while (true) {
                k = 3;
                break l;
            }
        } while (true);
        assert k == 3 : "k";
        return k;
    }

    public static void main(String[] args) {
        System.out.println(blocks(1) + " " + blocks(5) + " " + loops(5) + " " + loops(2));
        System.out.println(switches(0) + " " + switches(1));
        try {
            switches(2);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(jumps(0) + " " + jumps(1) + " " + jumps(5));
        System.out.println(tries(1) + " " + tries(2) + " " + tries(7) + " " + labelled());
    }
}
