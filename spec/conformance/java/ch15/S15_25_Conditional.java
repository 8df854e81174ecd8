package ch15;

public class S15_25_Conditional {
    static StringBuilder log = new StringBuilder();

    static <T> T v(T t) {
        log.append(t).append(' ');
        return t;
    }

    static String type(int x) { return "int " + x; }
    static String type(long x) { return "long " + x; }
    static String type(double x) { return "double " + x; }
    static String type(char x) { return "char " + x; }
    static String type(byte x) { return "byte " + x; }
    static String type(short x) { return "short " + x; }
    static String type(Object x) { return x == null ? "null" : x.getClass().getSimpleName() + " " + x; }

    public static void main(String[] args) {
        boolean t = args.length == 0, f = !t;
        byte b = 1;
        short s = 2;
        char c = 'c';
        int i = 4;
        long l = 5;
        double d = 6;
        Integer boxed = 7, none = null;
        System.out.println(type(t ? b : s) + ", " + type(t ? b : 'x') + ", " + type(t ? c : 65) + ", " + type(f ? c : 65) + ", " + type(t ? c : i) + ", " + type(t ? i : l) + ", " + type(t ? i : d) + ", " + type(t ? b : 1) + ", " + type(t ? b : 1000));
        System.out.println(type(t ? boxed : d) + ", " + type(t ? boxed : i) + ", " + type(t ? boxed : "s") + ", " + type(t ? 'a' : boxed) + ", " + type(t ? null : 0) + ", " + type((Object) (t ? 1 : 'b')) + ", " + type(t ? (Object) 1 : 'b') + ", " + type(t ? Integer.valueOf(1) : Double.valueOf(2)));
        try {
            System.out.println(t ? none : 0);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(type(t ? none : "s") + type(f ? 1 : boxed));
        System.out.println(t ? v("then") : v("else"));
        System.out.println(f ? v(1) : t ? v(2) : v(3));
        System.out.println(log);
        int x = t ? i++ : i--;
        System.out.println(x + " " + i);
        boolean r = t ? f : t;
        System.out.println(r);
        String string = t ? "a" : null;
        Comparable<?> cmp = f ? "x" : 5;
        System.out.println(string + cmp);
        (t ? new StringBuilder("first") : new StringBuilder("second")).append("!");
        int[] chosen = t ? new int[] {1} : null;
        System.out.println(chosen[0]);
        System.out.println((t ? 1 : 2) + (f ? 10 : 20) * (t ? f ? 3 : 4 : 5));
        Runnable run = f ? null : () -> System.out.println("lambda");
        run.run();
        long mixed = t ? Integer.MAX_VALUE + 1 : 0L;
        System.out.println(mixed);
        System.out.println("" + (t ? 'x' : 0) + (t ? 'x' : i) + (f ? 1.0f : 2) + (t ? (short) 'y' : 'z'));
        Boolean nb = null;
        try {
            System.out.println(nb ? 1 : 2);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
