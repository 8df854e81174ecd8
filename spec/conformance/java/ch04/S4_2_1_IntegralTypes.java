package ch04;

public class S4_2_1_IntegralTypes {
    public static void main(String[] args) {
        System.out.println(Byte.MIN_VALUE + " " + Byte.MAX_VALUE);
        System.out.println(Short.MIN_VALUE + " " + Short.MAX_VALUE);
        System.out.println(Integer.MIN_VALUE + " " + Integer.MAX_VALUE);
        System.out.println(Long.MIN_VALUE + " " + Long.MAX_VALUE);
        System.out.println((int) Character.MIN_VALUE + " " + (int) Character.MAX_VALUE);
        byte b = Byte.MAX_VALUE;
        short s = Short.MAX_VALUE;
        char c = Character.MAX_VALUE;
        int i = Integer.MAX_VALUE;
        long l = Long.MAX_VALUE;
        b++;
        s++;
        c++;
        i++;
        l++;
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l);
        b--;
        s--;
        c--;
        i--;
        l--;
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l);
        System.out.println(0x7fff_ffff + " " + 0x8000_0000 + " " + 0xffff_ffffL + " " + 0b1010 + " " + 0_17 + " " + 0b1000_0000_0000_0000_0000_0000_0000_0000);
        System.out.println(-2147483648 + " " + -9223372036854775808L);
        for (int k = 0; k < 70000; k += 9973) System.out.println(k + " " + (byte) k + " " + (short) k + " " + (int) (char) k);
    }
}
