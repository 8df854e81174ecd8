package ch15;

public class S15_6_AbruptCompletion {
    static int zero;
    static int steps;

    static int step(int v) {
        steps++;
        return v;
    }

    static void attempt(String what, java.util.function.IntSupplier s) {
        steps = 0;
        try {
            System.out.println(what + " = " + s.getAsInt() + " after " + steps);
        } catch (Throwable t) {
            System.out.println(what + " ends by " + t.getClass().getSimpleName() + " after " + steps);
        }
    }

    public static void main(String[] args) {
        int[] none = null, a = {1};
        attempt("normal", () -> step(1) + step(2));
        attempt("left operand", () -> step(1) / step(zero) + step(3));
        attempt("array", () -> none[step(0)] + step(1));
        attempt("index", () -> a[step(5)] = step(1));
        attempt("argument", () -> Math.max(step(1), Integer.parseInt("x" + step(2))) + step(3));
        attempt("size", () -> new int[step(2)][step(-1)].length + step(1));
        attempt("cast", () -> (Integer) (Object) ("s" + step(1)) + step(2));
        attempt("assignment", () -> a[step(0)] = step(1) / zero);
        System.out.println(a[0]);
        attempt("and", () -> step(1) > 5 && step(1) / zero > 0 ? step(1) : step(2));
        attempt("switch", () -> switch (step(3)) {
            case 3 -> step(4) % zero;
            default -> 0;
        });
        attempt("string", () -> ("" + step(1) + none[0] + step(2)).length());
        attempt("memory", () -> new long[step(Integer.MAX_VALUE)].length + step(1));
    }
}
