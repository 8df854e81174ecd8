package ch15;

public class S15_8_1_Literals {
    public static void main(String[] args) {
        System.out.println(0 + " " + 2147483647 + " " + -2147483648 + " " + 0x7fffffff + " " + 0xffffffff + " " + 0x80000000 + " " + 017777777777 + " " + 037777777777 + " " + 0b11111111 + " " + 1_000_000 + " " + 0_1);
        System.out.println(9223372036854775807L + " " + -9223372036854775808L + " " + 0xffffffffffffffffL + " " + 0x8000_0000_0000_0000L + " " + 01777777777777777777777L + " " + 0b1L);
        System.out.println(1e1f + " " + 2.f + " " + .3f + " " + 0f + " " + 3.14f + " " + 6.022137e+23f + " " + 0x1.8p1f + " " + 1.4e-45f + " " + 3.4028235e38f);
        System.out.println(1e1 + " " + 2. + " " + .3 + " " + 0.0 + " " + 3.14 + " " + 1e-9d + " " + 1e137 + " " + 0x1p-1022 + " " + 0x0.0000000000001p-1022 + " " + 4.9e-324 + " " + 1.7976931348623157e308 + " " + 0x.8p0 + " " + 0xAp-2);
        System.out.println(true + " " + false + " " + 'a' + '%' + '\'' + '\\' + '\u03a9' + (int) '\177' + (int) '\0' + '\"' + (int) '\t' + (int) '\b' + (int) '\s');
        System.out.println("" + "\"" + "This is a string" + "two " + "parts" + "\u00e9\t|\101|\60|\7".length());
        System.out.println("""
            text block
              indented "quotes" and \"""
            joined \
            line, trailing kept \s
            unicode \u0041 tab\tend""");
        System.out.println("""
            a

            b
          c
          """.length());
        System.out.println("""
            last""" + """
            """.isEmpty());
        System.out.println('a' + 1 + " " + (char) ('a' + 1) + " " + null);
        System.out.println(1__0 + 0x1_F + 0b1_0 + 1_0.0_1 + 1_0L);
        System.out.println(100 == 1e2 ? "equal" : "different");
        System.out.println(0.1f + " " + 0.1 + " " + 16777217f + " " + 9007199254740993.0 + " " + 1.0e-45f + " " + 2.2250738585072012e-308);
    }
}
