package ch14;

public class S14_12_While {
    static int n;

    static boolean cond(String s) {
        System.out.print(s);
        return ++n < 4;
    }

    public static void main(String[] args) {
        while (cond("w")) System.out.print("b ");
        System.out.println(n);
        while (false | n > 100) System.out.println("never");
        int i = 10;
        while (i --> 0) {
            if (i % 2 == 0) continue;
            if (i < 4) break;
            System.out.print(i + " ");
        }
        System.out.println(i);
        Boolean go = true;
        while (go) go = i++ < 5;
        System.out.println(i);
        outer:
        while (true) {
            while (true) {
                if (i++ > 10) break outer;
                continue outer;
            }
        }
        System.out.println(i);
        String s = "x";
        while (s.length() < 5) s += s;
        System.out.println(s);
        try {
            while (true) {
                i /= i - 12;
            }
        } catch (ArithmeticException e) {
            System.out.println(i + e.getMessage());
        }
        long l = 1;
        int shifts = 0;
        while ((l <<= 1) != 0) shifts++;
        System.out.println(shifts);
        float f = 16777210;
        int steps = 0;
        while (f != f + 1 && steps < 20) {
            f++;
            steps++;
        }
        System.out.println(f + " " + steps);
    }
}
