package ch08;

public class S8_4_1_FormalParameters {
    static int swap(int a, int b) {
        int t = a;
        a = b;
        b = t;
        return a * 10 + b;
    }

    static void change(int[] array, StringBuilder builder, String s) {
        array[0] = 9;
        builder.append("!");
        s += "lost";
        array = null;
        builder = new StringBuilder("lost");
    }

    static String last(String first, int... rest) {
        return first + rest.length + (rest.length > 0 ? rest[rest.length - 1] : "");
    }

    static double wide(byte b, short s, char c, int i, long l, float f, double d, boolean z, Object o, int[] a, long l2, double d2) {
        return b + s + c + i + l + f + d + (z ? 1 : 0) + o.hashCode() + a[0] + l2 * 2 + d2 * 4;
    }

    String receiver(S8_4_1_FormalParameters this, int x) {
        return "receiver " + x + (this != null);
    }

    class Inner {
        Inner(S8_4_1_FormalParameters S8_4_1_FormalParameters.this) {}
    }

    public static void main(String[] args) {
        int a = 1, b = 2;
        System.out.println(swap(a, b) + " " + a + b);
        int[] array = {1};
        StringBuilder builder = new StringBuilder("b");
        String s = "s";
        change(array, builder, s);
        System.out.println(array[0] + "" + builder + s);
        System.out.println(last("x") + last("y", 1, 2) + last("z", new int[] {7}) + args.length);
        System.out.println(wide((byte) 1, (short) 2, 'c', 3, 4L, 5f, 6d, true, "o", new int[] {7}, 8L, 9d));
        System.out.println(new S8_4_1_FormalParameters().receiver(3));
    }
}
