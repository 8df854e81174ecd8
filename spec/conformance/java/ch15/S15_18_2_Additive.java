package ch15;

public class S15_18_2_Additive {
    static int[] ints = {0, 1, -1, 0x7fffffff, 0x80000000, 1234567};
    static double[] doubles = {0, -0.0, 1, 1e16, -1e16, 1e308, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 4.9e-324};

    public static void main(String[] args) {
        for (int a : ints) {
            StringBuilder s = new StringBuilder().append(a);
            for (int b : ints) s.append(' ').append(a + b).append(',').append(a - b).append(',').append((long) a + b).append(',').append(a - (long) b << 3);
            System.out.println(s);
        }
        for (double a : doubles) {
            StringBuilder s = new StringBuilder().append(a);
            for (double b : doubles) s.append(' ').append(a + b).append(',').append(a - b).append(',').append((float) a + (float) b);
            System.out.println(s);
        }
        byte b = 127;
        b += 1;
        short sh = 0;
        sh -= 32769;
        char c = 0;
        c -= 1;
        int i = 5;
        i += 3.99;
        i -= 0.5f;
        long l = Long.MAX_VALUE;
        l += 1.0;
        System.out.println(b + " " + sh + " " + (int) c + " " + i + " " + l);
        System.out.println('a' + 'b' + " " + (char) ('a' + 2) + " " + ('b' - 'a') + " " + (1 - 1.0) + " " + (0.0 - 0.0) + " " + (-0.0 - 0.0) + " " + (-0.0 + -0.0));
        Integer x = 7;
        Long y = 8L;
        System.out.println(x + y - x);
        System.out.println(Long.MIN_VALUE - 1 + " " + (Integer.MIN_VALUE - 1) + " " + (Long.MIN_VALUE + Long.MIN_VALUE));
    }
}
