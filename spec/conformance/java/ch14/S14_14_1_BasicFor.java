package ch14;

public class S14_14_1_BasicFor {
    static StringBuilder log = new StringBuilder();

    static int l(String s, int v) {
        log.append(s);
        return v;
    }

    public static void main(String[] args) {
        for (int i = l("i", 0); l("c", i) < 3; i = l("u", i + 1)) log.append("b");
        System.out.println(log);
        int x;
        for (x = 0, log.setLength(0); x < 2; x++, log.append("x")) ;
        System.out.println(log + " " + x);
        for (;;) {
            if (x++ > 5) break;
        }
        System.out.println(x);
        for (int i = 0, j = 9; i < j; i++, --j) {
            if (i == 2) continue;
            System.out.print(i * j + " ");
        }
        System.out.println("");
        outer:
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) {
            if (j == 1) continue outer;
            if (i == 2) break outer;
            System.out.print(i + "" + j + " ");
        }
        System.out.println("");
        for (long big = Integer.MAX_VALUE - 1L; big <= Integer.MAX_VALUE + 1L; big++) System.out.print(big + " ");
        System.out.println("");
        for (byte b = 126; b > 0; b++) System.out.print(b + " ");
        System.out.println("");
        for (char c = 'a'; c <= 'e'; c += 2) System.out.print(c);
        System.out.println("");
        for (double d = 0; d < 0.5; d += 0.1) System.out.print(d + " ");
        System.out.println("");
        for (String s = "a"; s.length() < 4; s += "b") System.out.print(s + " ");
        System.out.println("");
        for (java.util.Iterator<Integer> it = java.util.List.of(1, 2).iterator(); it.hasNext(); ) System.out.print(it.next());
        System.out.println("");
        java.util.List<Runnable> rs = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int copy = i;
            rs.add(() -> System.out.print(copy));
        }
        rs.forEach(Runnable::run);
        System.out.println("");
        int down = 0;
        for (int i = 5; i-- > 0; ) down = down * 10 + i;
        System.out.println(down);
        for (int i = 0; i < 10; i++) {
            i += 3;
            try {
                if (i > 6) break;
            } finally {
                System.out.print("f" + i + " ");
            }
        }
        System.out.println("");
    }
}
