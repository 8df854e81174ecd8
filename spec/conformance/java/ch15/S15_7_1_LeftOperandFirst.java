package ch15;

public class S15_7_1_LeftOperandFirst {
    static int forgetIt() {
        throw new IllegalStateException("left");
    }

    public static void main(String[] args) {
        int i = 2;
        int j = (i = 3) * i;
        System.out.println(j);
        int a = 9;
        a += (a = 3);
        System.out.println(a);
        int b = 9;
        b = b + (b = 3);
        System.out.println(b);
        j = 1;
        try {
            int k = forgetIt() / (j = 2);
        } catch (IllegalStateException e) {
            System.out.println("now j = " + j);
        }
        int c = 5;
        c -= c++ - --c;
        System.out.println(c);
        long l = 10;
        l *= l += 2;
        System.out.println(l);
        String s = "s";
        s = s + (s += "t") + s;
        System.out.println(s);
        double d = 1;
        d /= (d = 4) / 2;
        System.out.println(d);
        int[] x = {1, 2, 3};
        int n = 0;
        x[n] += x[++n] * (n = 2) + x[n];
        System.out.println(x[0] + " " + n);
        boolean t = true;
        t &= (t = false) | true;
        System.out.println(t);
        char ch = 'a';
        ch += ch++ - 'a' + 1;
        System.out.println(ch);
        byte by = 10;
        by <<= by -= 8;
        System.out.println(by);
        int m = 1;
        m = m++ + (m = 10) * m-- - m;
        System.out.println(m);
        Integer boxed = 5;
        boxed += boxed++ * 2 + boxed;
        System.out.println(boxed);
    }
}
