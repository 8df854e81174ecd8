package ch15;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

public class S15_12_2_MethodSignature {
    static String m(Object o) { return "Object"; }
    static String m(String s) { return "String"; }
    static String m(Integer i) { return "Integer"; }
    static String n(double d) { return "double"; }
    static String n(float f) { return "float"; }
    static String n(long l) { return "long"; }
    static String b(long l) { return "long"; }
    static String b(Integer i) { return "Integer"; }
    static String b(Object... o) { return "Object..."; }
    static String c(Object o) { return "Object"; }
    static String c(int... i) { return "int..."; }
    static String v(String s, Object... o) { return "String,Object..."; }
    static String v(String s, String... o) { return "String,String..."; }
    static String w(int... i) { return "int..."; }
    static String w(double... d) { return "double..."; }
    static String l(Supplier<?> s) { return "Supplier"; }
    static String l(Runnable r) { return "Runnable"; }
    static String f(Function<String, Integer> f) { return "Function"; }
    static String f(ToIntFunction<String> f) { return "ToIntFunction"; }
    static <T> String g(T t) { return "T"; }
    static <T extends Number> String g(T t) { return "Number"; }
    static String g(Integer i) { return "Integer"; }
    static String h(List<?> l) { return "List"; }
    static String h(Iterable<?> i) { return "Iterable"; }
    static String x(char c, int i) { return "char,int"; }
    static String x(int i, long c) { return "int,long"; }

    public static void main(String[] args) {
        System.out.println(m("s") + m(1) + m('c') + m((Object) "s") + m(new int[0]));
        System.out.println(n(1) + n(1L) + n(1f) + n(1.0) + n('c') + n((byte) 1));
        System.out.println(b(1) + b(1L) + b((Integer) 1) + b("s") + b() + b(1, 2) + b((short) 1) + b(1.0));
        System.out.println(c(1) + c() + c(1, 2) + c("x"));
        System.out.println(v("a", "b") + v("a", 1) + v("a", "b", 1) + v("a", (Object) "b"));
        System.out.println(w(1) + w(1.0) + w(1, 2.0) + w());
        System.out.println(l(() -> 1) + l(() -> {}) + l(() -> new Object()));
        System.out.println(f((String s) -> 5) + f((String s) -> Integer.valueOf(5)));
        System.out.println(g("s") + g(1) + g(1.5) + g((Object) 1));
        System.out.println(h(List.of()) + h(new java.util.HashSet<>()));
        System.out.println(x('a', 1) + x(1, 1) + x('a', 1L));
        System.out.println(new StringBuilder().append('a').append((int) 'a').append((Object) 'a').append((char) 98).append(1L).append(1f) + "");
        List<Integer> list = new java.util.ArrayList<>(List.of(10, 20, 1));
        list.remove(1);
        list.remove((Integer) 1);
        System.out.println(list);
        System.out.println(String.valueOf((Object) null) + Math.round(2.5f) + Math.round(2.5) + Math.abs(-1L) + Math.max(1, 2f));
    }
}
