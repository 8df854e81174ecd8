package ch15;

public class S15_19_Shift {
    static int[] ints = {0, 1, -1, 5, -5, 0x7fffffff, 0x80000000, 0x12345678};
    static long[] longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789abcdefL};
    static int[] counts = {0, 1, 4, 7, 31, 32, 33, 63, 64, 65, -1, -31, -32, 0x7fffffff, 0x80000000};

    public static void main(String[] args) {
        for (int a : ints) {
            StringBuilder s = new StringBuilder().append(a);
            for (int n : counts) s.append(' ').append(a << n).append(',').append(a >> n).append(',').append(a >>> n);
            System.out.println(s);
        }
        for (long a : longs) {
            StringBuilder s = new StringBuilder().append(a);
            for (int n : counts) s.append(' ').append(a << n).append(',').append(a >> n).append(',').append(a >>> n);
            System.out.println(s);
        }
        byte b = -1;
        System.out.println((b >>> 4) + " " + (b >> 4) + " " + (b << 4) + " " + (byte) (b >>> 4) + " " + ((b & 0xff) >>> 4));
        b >>>= 1;
        System.out.println(b);
        short sh = -32768;
        sh >>>= 10;
        char c = 0x8000;
        c >>= 3;
        System.out.println(sh + " " + (int) c);
        c <<= 4;
        System.out.println((int) c);
        System.out.println((1 << 33L) + " " + (1L << 33) + " " + (1 << (byte) -1) + " " + ('a' << 'b') + " " + (1 >> 5L) + " " + (5 >>> -28));
        int i = 1;
        i <<= 40L;
        long l = 1;
        l <<= i;
        System.out.println(i + " " + l);
        i = -17;
        System.out.println(i / 4 + " " + (i >> 2) + " " + (i >>> 2) + " " + i % 4 + " " + (i & 3));
        System.out.println(Integer.rotateLeft(0x80000001, 1) + " " + Long.rotateRight(1, 1) + " " + Integer.reverse(1) + " " + Integer.bitCount(-1) + " " + Long.numberOfLeadingZeros(1) + " " + Integer.numberOfTrailingZeros(0) + " " + Integer.highestOneBit(100) + " " + Integer.reverseBytes(0x01020304));
        for (int k = 0; k < 70; k += 7) System.out.print((1 << k) + " " + (1L << k) + " ");
        System.out.println("");
    }
}
