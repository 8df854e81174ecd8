package ch15;

public class S15_14_2_PostfixIncrement {
    static int s;
    int f;

    static int[] array(int[] a, int[] count) {
        count[0]++;
        return a;
    }

    static S15_14_2_PostfixIncrement object(S15_14_2_PostfixIncrement o, int[] count) {
        count[0]++;
        return o;
    }

    public static void main(String[] args) {
        byte b = Byte.MAX_VALUE;
        short sh = Short.MAX_VALUE;
        char c = Character.MAX_VALUE;
        int i = Integer.MAX_VALUE;
        long l = Long.MAX_VALUE;
        float fl = 16777216f;
        double d = 9007199254740992.0;
        System.out.println(b++ + " " + b + " " + sh++ + " " + sh + " " + (int) c++ + " " + (int) c + " " + i++ + " " + i + " " + l++ + " " + l + " " + fl++ + " " + fl + " " + d++ + " " + d);
        System.out.println(b-- + " " + b + " " + sh-- + " " + sh + " " + (int) c-- + " " + (int) c + " " + i-- + " " + i + " " + l-- + " " + l + " " + fl-- + " " + fl + " " + d-- + " " + d);
        int[] a = {5, 6}, count = {0};
        System.out.println(array(a, count)[0]++ + " " + a[0] + " " + count[0]);
        S15_14_2_PostfixIncrement o = new S15_14_2_PostfixIncrement();
        System.out.println(object(o, count).f++ + " " + o.f + " " + count[0]);
        System.out.println(s++ + s++ * s-- + " " + s);
        Integer boxed = 127;
        Integer old = boxed++;
        System.out.println(old + " " + boxed + " " + (old == Integer.valueOf(127)));
        Character bc = 'a';
        System.out.println(bc++ + "" + bc);
        Double bd = 0.1;
        bd++;
        System.out.println(bd);
        i = 5;
        i = i++;
        System.out.println(i);
        i = i++ + i++ - i--;
        System.out.println(i);
        double nan = Double.NaN;
        nan++;
        System.out.println(nan + " " + (nan == nan));
        Integer none = null;
        try {
            none++;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        int[] nothing = null;
        try {
            nothing[i++]++;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage() + " " + i);
        }
        float inf = Float.POSITIVE_INFINITY;
        inf--;
        System.out.println(inf + " " + 0.1f);
        float tenth = 0.1f;
        tenth++;
        System.out.println(tenth);
    }
}
