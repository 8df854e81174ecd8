package ch04;

public class S4_12_1_PrimitiveVariables {
    static long counter;
    int instance;

    static int change(int parameter) {
        parameter += 100;
        return parameter;
    }

    public static void main(String[] args) {
        int local = 3;
        System.out.println(change(local) + " " + local);
        S4_12_1_PrimitiveVariables a = new S4_12_1_PrimitiveVariables(), b = new S4_12_1_PrimitiveVariables();
        a.instance = 4;
        b.instance = a.instance;
        a.instance++;
        counter += a.instance;
        System.out.println(a.instance + " " + b.instance + " " + counter);
        byte[] bytes = {1, 2, 3};
        byte taken = bytes[1];
        bytes[1] = 77;
        System.out.println(taken + " " + bytes[1]);
        char c = 'a';
        c += 1;
        c++;
        System.out.println(c);
        short s = (short) 0xffff8000;
        s -= 1;
        System.out.println(s);
        float f = 0.1f;
        f *= 3;
        System.out.println(f);
        long l = 1;
        l <<= 40;
        int i = (int) l;
        System.out.println(l + " " + i);
    }
}
