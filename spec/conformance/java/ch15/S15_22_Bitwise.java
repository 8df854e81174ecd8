package ch15;

public class S15_22_Bitwise {
    static int[] ints = {0, -1, 0x55555555, 0x0f0f0f0f, 0x80000000, 12345};

    static boolean b(String s, boolean v) {
        System.out.print(s);
        return v;
    }

    public static void main(String[] args) {
        for (int x : ints) {
            StringBuilder s = new StringBuilder().append(x);
            for (int y : ints) s.append(' ').append(x & y).append(',').append(x | y).append(',').append(x ^ y).append(',').append((x & ~y) << 1).append(',').append((long) x ^ y);
            System.out.println(s);
        }
        System.out.println((0xff00L & 0xfff) + " " + ((byte) -1 & 0xff) + " " + ('a' ^ 32) + " " + (char) ('a' ^ 32) + " " + (5L | -1) + " " + (-1 & 0xffffffffL));
        System.out.println((b("l", false) & b("r", true)) + " " + (b("l", true) | b("r", true)) + " " + (b("l", true) ^ b("r", true)));
        Boolean boxed = true;
        Integer number = 6;
        System.out.println((boxed & false) + " " + (number & 3) + " " + (number | 1L));
        byte x = 0x0f;
        x |= 0xf0;
        x ^= 0xff;
        System.out.println(x);
        x &= -2;
        System.out.println(x);
        char c = 'A';
        c |= 0x20;
        System.out.println(c);
        long l = -1;
        l &= 0x7fffffff;
        l ^= -1;
        System.out.println(l);
        boolean z = true;
        z &= b("x", false);
        z |= b("y", true);
        z ^= true;
        System.out.println(z);
        int swap1 = 5, swap2 = 9;
        swap1 ^= swap2 ^= swap1 ^= swap2;
        System.out.println(swap1 + " " + swap2);
        System.out.println((ints[2] & 1 | ints[5] ^ 7) == 0 ? "zero" : "not");
    }
}
