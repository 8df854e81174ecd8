package ch05;

public class S5_1_4_ByteToChar {
    public static void main(String[] args) {
        for (int i = -128; i < 128; i += 17) {
            byte b = (byte) i;
            char c = (char) b;
            System.out.println(b + " " + (int) c + " " + Integer.toHexString(c));
        }
        byte b = -1;
        char c = 'a';
        c += b;
        System.out.println(c);
        c = 0;
        c += b;
        System.out.println((int) c);
        c = (char) -b;
        System.out.println((int) c);
        byte[] bytes = {(byte) 0xc3, (byte) 0xa9, 0x41};
        StringBuilder s = new StringBuilder();
        for (byte x : bytes) s.append((int) (char) x).append(' ').append((char) (x & 0xff)).append(' ');
        System.out.println(s);
    }
}
