package ch15;

public class S15_18_1_Concatenation {
    static class Null {
        @Override
        public String toString() {
            return null;
        }
    }

    static class Fails {
        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    public static void main(String[] args) {
        String none = null;
        Object object = null;
        char[] chars = {'x'};
        System.out.println("a" + none + object + new Null() + true + 'c' + 1 + 2L + 3f + 4d + (byte) -5 + (short) 6);
        System.out.println(1 + 2 + "3" + 4 + 5);
        System.out.println('a' + 'b' + "c" + 'd' + 'e');
        System.out.println(1.0f + " " + 1e10f + " " + 1e-5 + " " + 100.0 + " " + 1e7 + " " + 1.0E-3 + " " + Double.MIN_VALUE + " " + Float.MAX_VALUE);
        System.out.println("" + Long.MIN_VALUE + Integer.MIN_VALUE + Double.NaN + Float.NEGATIVE_INFINITY + -0.0);
        System.out.println("\u0001" + 1 + "\u0002" + none + "\u0001\u0002");
        System.out.println("é" + 'ü' + "\ud83d\ude00" + '\u4e2d');
        String s = none;
        s += none;
        s += 1 + 2;
        s += 'c';
        s += 1.5;
        System.out.println(s + " " + s.length());
        try {
            System.out.println("before" + new Fails() + "after");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        String x = "x", y = "y";
        System.out.println(("xy" == "x" + "y") + " " + ("xy" == x + y) + " " + ("xy" == (x + y).intern()) + " " + ("x" + "").equals(x) + " " + (x + "" == x));
        String many = "0" + x + 1 + x + 2 + x + 3 + x + 4 + x + 5 + x + 6 + x + 7 + x + 8 + x + 9 + x + 10 + x + 11 + x + 12 + x + 13 + x + 14 + x + 15;
        System.out.println(many + " " + many.hashCode());
        Object o = "o";
        o += "p";
        System.out.println(o);
        CharSequence cs = new StringBuilder("builder");
        System.out.println(cs + "!");
        final String constant = "con" + 1 + 'c' + 2.0 + true;
        System.out.println(constant == "con1c2.0true");
        int[] counter = {0};
        String[] array = {"a", "b"};
        array[counter[0]++] += counter[0]++;
        System.out.println(array[0] + array[1] + counter[0]);
        System.out.println(String.valueOf(chars) + chars.length);
    }
}
