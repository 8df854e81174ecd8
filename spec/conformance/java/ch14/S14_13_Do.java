package ch14;

public class S14_13_Do {
    public static String toHexString(int i) {
        StringBuilder buf = new StringBuilder(8);
        do {
            buf.append(Character.forDigit(i & 0xF, 16));
            i >>>= 4;
        } while (i != 0);
        return buf.reverse().toString();
    }

    public static void main(String[] args) {
        System.out.println(toHexString(0) + " " + toHexString(-1) + " " + toHexString(0xcafe));
        int i = 0;
        do {
            i++;
            if (i == 2) continue;
            System.out.print(i + " ");
        } while (i < 4);
        System.out.println("");
        do System.out.println("once"); while (false);
        do {
            if (i > 0) break;
            System.out.println("never");
        } while (true);
        outer:
        do {
            do {
                if (++i > 6) break outer;
                continue outer;
            } while (true);
        } while (i < 100);
        System.out.println(i);
        int turns = 0;
        try {
            do {
                turns++;
                int[] a = new int[turns];
                a[3]++;
            } while (turns > 3 ? false : true);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(turns + e.getMessage());
        }
    }
}
