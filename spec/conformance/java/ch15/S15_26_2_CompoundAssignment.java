package ch15;

public class S15_26_2_CompoundAssignment {
    static int[] nothing;
    int f = 3;

    static int side() {
        System.out.print("side ");
        return 2;
    }

    static int throwing() {
        throw new IllegalStateException("right");
    }

    public static void main(String[] args) {
        byte b = 10;
        b += 3.7;
        System.out.println(b);
        b *= 100;
        System.out.println(b);
        b -= 1000L;
        System.out.println(b);
        b /= 0.3;
        System.out.println(b);
        b <<= 3;
        System.out.println(b);
        b >>>= 1;
        System.out.println(b);
        b |= 0x1ff;
        System.out.println(b);
        short s = 32767;
        s += 1;
        System.out.println(s);
        s *= -1.5f;
        System.out.println(s);
        char c = 'a';
        c += 1.9;
        c -= 'a';
        System.out.println((int) c);
        c -= 5;
        System.out.println((int) c);
        int i = 7;
        i += 2147483647.0;
        System.out.println(i);
        i -= 1e20;
        System.out.println(i);
        i = 5;
        i *= 1.5;
        i /= 2.0f;
        i %= 2.5;
        System.out.println(i);
        i = 100;
        i >>= 33;
        i ^= -1;
        System.out.println(i);
        long l = 5;
        l += 0.999999;
        l *= 1e30;
        System.out.println(l);
        float fl = 1;
        fl += 1e-10;
        fl /= 3;
        System.out.println(fl);
        double d = 1;
        d -= 0.9f;
        System.out.println(d);
        boolean z = true;
        z &= false;
        z |= true;
        z ^= true;
        System.out.println(z);
        String t = null;
        t += null;
        t += 1 + 2;
        t += 'c';
        t += new char[0].length;
        System.out.println(t);
        Object o = "o";
        o += "p" + 1;
        System.out.println(o);
        CharSequence cs = "cs";
        cs += "!";
        System.out.println(cs);
        Integer boxed = 5;
        boxed += 2;
        boxed <<= 1;
        boxed /= 4;
        System.out.println(boxed);
        Character bc = 'a';
        bc++;
        System.out.println(bc);
        int[] a = {1, 2};
        int k = 0;
        a[k++] += side() + k;
        System.out.println(a[0] + " " + k);
        try {
            a[k] += throwing();
        } catch (IllegalStateException e) {
            System.out.println(a[1]);
        }
        try {
            nothing[k++] += side();
        } catch (NullPointerException e) {
            System.out.println("before the right side, k " + k);
        }
        try {
            a[5] += side();
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        S15_26_2_CompoundAssignment none = null;
        try {
            none.f += side();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        int y = 3;
        y += y++ + ++y * (y -= 2);
        System.out.println(y);
        a[1] <<= a[1] = 3;
        System.out.println(a[1]);
        String[] strings = {"s"};
        strings[0] += strings[0] += "t";
        System.out.println(strings[0]);
        Object[] covariant = strings;
        try {
            covariant[0] += "u";
            System.out.println(covariant[0]);
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        int zero = 0;
        try {
            y /= zero;
        } catch (ArithmeticException e) {
            System.out.println(y);
        }
        y %= -7;
        y -= -y;
        System.out.println(y);
    }
}
