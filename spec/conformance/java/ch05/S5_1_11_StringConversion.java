package ch05;

public class S5_1_11_StringConversion {
    static class Fancy {
        @Override
        public String toString() {
            return "fancy";
        }
    }

    static class NoText {
        @Override
        public String toString() {
            return null;
        }
    }

    public static void main(String[] args) {
        byte b = -1;
        short s = -2;
        char c = '\u00e9';
        int i = -3;
        long l = Long.MIN_VALUE;
        float f = 1.0e-10f;
        double d = -1.0e10;
        boolean z = false;
        Object none = null;
        int[] noArray = null;
        System.out.println("" + b + s + c + i + l + f + d + z + none + noArray + null);
        System.out.println("" + new Fancy() + new NoText() + (Object) "o" + Integer.valueOf(5) + 'c' + Character.valueOf('d') + Thread.State.NEW);
        System.out.println(String.valueOf(new NoText()) + String.valueOf((Object) null) + new StringBuilder().append((String) null).append((Object) null).append(z).append(c));
        System.out.println(1 + 'a' + "" + 1 + 'a');
        System.out.println("" + (char) ('a' + 1) + ('a' + 1));
        System.out.println("" + Float.MIN_VALUE + " " + Double.MAX_VALUE + " " + 0x1p-1074 + " " + 1e21 + " " + 123456789012345680.0 + " " + 1.0E-5f);
        char[] chars = {'n', 'o'};
        System.out.println(String.valueOf(chars));
        System.out.println("" + new int[0].getClass() + new Fancy[0].getClass());
    }
}
