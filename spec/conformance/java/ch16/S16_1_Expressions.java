package ch16;

public class S16_1_Expressions {
    static boolean b(boolean v) {
        return v;
    }

    static int constants(int n) {
        final int x;
        if (true || n > 0) x = 1;
        else x = 2;
        int k;
        while (true) {
            k = n;
            if (k > 3) break;
            n++;
        }
        int y;
        if (false) y = x;
        else y = k;
        return x * 10 + y;
    }

    static int and(int a, int b) {
        int k, m;
        if (a > 0 && (k = b) > 2) return k;
        if (!(a < 0 && (m = a + b) < 100)) return -1;
        return m;
    }

    static int or(int a, int b) {
        int k;
        if (a > 5 || (k = b) > 2) return 0;
        int m;
        if (!(a < -5 || (m = b * 2) > 3)) return k + m;
        return k;
    }

    static int conditional(boolean t, int v) {
        int k;
        if (t ? (k = v) > 0 : (k = -v) > 0) return k;
        int m = (t ? (k = 5) : (k = 6)) + k;
        boolean both = t ? (k = 1) == 1 : (k = 2) == 3;
        return m + k + (both ? 100 : 0);
    }

    static int switched(int s) {
        int k;
        int r = switch (s) {
            case 0 -> k = 5;
            case 1 -> {
                k = 6;
                yield k + 1;
            }
            default -> (k = 7) + k;
        };
        boolean t = switch (s) {
            case 0 -> (k = 1) > 0;
            default -> k++ > 0;
        };
        return r * 100 + k + (t ? 1000 : 0);
    }

    static int others() {
        int i, j;
        int sum = (i = 3) + (j = i * 2) + i++ + --j;
        int[] a;
        (a = new int[2])[0] = i;
        int x;
        if (b((x = 4) > 3) == true) sum += x;
        int[] c = {i = 1, i + 1, (j = 5) + j};
        String s;
        sum += (s = "abc").length() + s.length();
        Object o;
        sum += ((o = s) instanceof String t ? t.length() : 0) + o.hashCode() % 10;
        return sum + a[0] + c[2] + j;
    }

    public static void main(String[] args) {
        System.out.println(constants(1) + " " + and(1, 3) + " " + and(1, 1) + " " + and(-1, 2) + " " + or(1, 1) + " " + or(9, 9) + " " + or(0, 0));
        System.out.println(conditional(true, 3) + " " + conditional(false, 3) + " " + conditional(true, -3) + " " + conditional(false, -3));
        System.out.println(switched(0) + " " + switched(1) + " " + switched(2) + " " + others());
    }
}
