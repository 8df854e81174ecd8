package ch15;

import java.util.ArrayList;
import java.util.List;

public class S15_7_EvaluationOrder {
    static final List<String> LOG = new ArrayList<>();
    int field = 1;

    static int v(String name, int value) {
        LOG.add(name);
        return value;
    }

    static int[] array(String name) {
        LOG.add(name);
        return new int[] {10, 20, 30};
    }

    static int[] none(String name) {
        LOG.add(name);
        return null;
    }

    static int fail(String name) {
        LOG.add(name + "!");
        throw new IllegalStateException(name);
    }

    static S15_7_EvaluationOrder object(String name, boolean there) {
        LOG.add(name);
        return there ? new S15_7_EvaluationOrder() : null;
    }

    static int sum(int... all) {
        int sum = 0;
        for (int x : all) sum = sum * 10 + x;
        LOG.add("sum");
        return sum;
    }

    int method(int a, int b) {
        LOG.add("method");
        return a - b;
    }

    interface Action {
        Object run();
    }

    static void show(String what, Action action) {
        LOG.clear();
        Object result;
        try {
            result = action.run();
        } catch (RuntimeException e) {
            result = e.getClass().getName() + ": " + e.getMessage();
        }
        System.out.println(what + " -> " + result + " " + LOG);
    }

    public static void main(String[] args) {
        show("left first", () -> v("a", 1) + v("b", 2) * v("c", 3) - v("d", 4));
        show("left fails", () -> fail("a") + v("b", 2));
        show("right fails", () -> v("a", 1) + fail("b"));
        show("divide", () -> v("a", 1) / v("b", 0));
        show("divide, right fails", () -> v("a", 1) / fail("b"));
        show("array access", () -> array("x")[v("i", 2)]);
        show("null array", () -> none("x")[v("i", 2)]);
        show("null array, index fails", () -> none("x")[fail("i")]);
        show("bad index", () -> array("x")[v("i", 3)]);
        show("assign", () -> array("x")[v("i", 0)] = v("r", 9));
        show("assign, null array", () -> none("x")[v("i", 0)] = v("r", 9));
        show("assign, bad index", () -> array("x")[v("i", -1)] = v("r", 9));
        show("assign, right fails, null array", () -> none("x")[v("i", 0)] = fail("r"));
        show("compound", () -> array("x")[v("i", 1)] += v("r", 9));
        show("compound, null array", () -> none("x")[v("i", 1)] += v("r", 9));
        show("compound, bad index", () -> array("x")[v("i", 7)] += v("r", 9));
        show("compound, null, index fails", () -> none("x")[fail("i")] += v("r", 9));
        show("increment", () -> array("x")[v("i", 1)]++);
        show("field", () -> object("o", true).field = v("r", 5));
        show("null field", () -> object("o", false).field = v("r", 5));
        show("null field, right fails", () -> object("o", false).field = fail("r"));
        show("null field compound", () -> object("o", false).field += v("r", 5));
        show("call", () -> object("o", true).method(v("p", 5), v("q", 3)));
        show("call on null", () -> object("o", false).method(v("p", 5), v("q", 3)));
        show("call, argument fails", () -> object("o", false).method(v("p", 5), fail("q")));
        show("variable arity", () -> sum(v("a", 1), v("b", 2), v("c", 3)));
        show("and", () -> v("a", 0) == 1 && v("b", 1) == 1);
        show("or", () -> v("a", 1) == 1 || v("b", 1) == 1);
        show("eager and", () -> v("a", 0) == 1 & v("b", 1) == 1);
        show("conditional", () -> v("a", 0) == 0 ? v("b", 1) : v("c", 2));
        show("dimensions", () -> new int[v("a", 2)][v("b", 3)][v("c", 4)].length);
        show("dimensions, one negative", () -> new int[v("a", 2)][v("b", -3)][v("c", 4)]);
        show("dimensions, one fails", () -> new int[v("a", -2)][fail("b")]);
        show("initialiser", () -> new int[] {v("a", 1), v("b", 2), fail("c"), v("d", 4)});
        show("concatenation", () -> "" + v("a", 1) + 'x' + v("b", 2) + null + v("c", 3));
        int a = 9;
        a += (a = 3);
        System.out.println(a);
        int b = 9;
        b = b + (b = 3);
        System.out.println(b);
        int i = 2;
        int j = (i = 3) * i;
        System.out.println(j);
        int[] x = {0, 0, 0, 0};
        int k = 0;
        x[k++] = x[k] + k++ + (k += 2) * 10;
        System.out.println(x[0] + " " + k);
        int[] y = {4, 4};
        int[] z = y;
        z[0] = (z = new int[] {7, 8})[1];
        System.out.println(y[0] + " " + z[0]);
        int m = 5;
        m = m++ + ++m;
        System.out.println(m);
        int n = 1;
        n <<= n++ + n++;
        System.out.println(n);
        String s = "a";
        s += s + (s = "b") + s;
        System.out.println(s);
        long total = 0;
        for (int p = 0, q = 10; p < q; p += 2, q--) total = total * 100 + p * q;
        System.out.println(total);
    }
}
