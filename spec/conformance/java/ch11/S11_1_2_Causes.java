package ch11;

import java.util.List;

public class S11_1_2_Causes {
    static void show(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + ": nothing");
        } catch (Throwable t) {
            System.out.println(what + ": " + t.getClass().getName() + ": " + t.getMessage());
        }
    }

    static int zero;
    static Object o = "s";
    static Object none;
    static int[] array = new int[2];
    static long sink;

    static int deep(int n) {
        return n + deep(n + 1);
    }

    static class Bad {
        static int v = array[5];
    }

    public static void main(String[] args) {
        show("division", () -> sink = 1 / zero);
        show("remainder", () -> sink = 1L % zero);
        show("null", () -> none.hashCode());
        show("cast", () -> sink = (Integer) o);
        show("index", () -> sink = array[2]);
        show("store", () -> ((Object[]) new String[1])[0] = 1);
        show("size", () -> sink = new int[zero - 1].length);
        show("overflow of the stack", () -> {
            try {
                sink = deep(0);
            } catch (StackOverflowError e) {
                throw new IllegalStateException("overflow caught", e);
            }
        });
        show("initializer", () -> sink = Bad.v);
        show("class", () -> sink = Bad.v);
        show("throw", () -> {
            throw new UnsupportedOperationException("thrown");
        });
        show("throw null", () -> {
            RuntimeException e = null;
            throw e;
        });
        show("iterator", () -> List.of().iterator().next());
        show("immutable", () -> List.of(1).add(2));
        show("modification", () -> {
            List<Integer> l = new java.util.ArrayList<>(List.of(1, 2, 3));
            for (Integer i : l) l.remove(i);
        });
        show("number", () -> Integer.parseInt("12x"));
        show("number null", () -> Integer.parseInt(null));
        show("long", () -> Long.parseLong(""));
        show("double", () -> Double.parseDouble("1.5.5"));
        show("char at", () -> "abc".charAt(7));
        show("list index", () -> new java.util.ArrayList<>().get(0));
        show("list of", () -> List.of("a", null));
        show("array list size", () -> new java.util.ArrayList<>(-1));
        show("map", () -> java.util.Map.of("a", 1, "a", 2));
        show("optional", () -> java.util.Optional.empty().get());
        show("copy", () -> System.arraycopy(array, 0, array, 1, 2));
        show("requireNonNull", () -> java.util.Objects.requireNonNull(none, "must be"));
        show("checkIndex", () -> java.util.Objects.checkIndex(3, 2));
        show("enum", () -> Thread.State.valueOf("NONE"));
        show("monitor", () -> o.notify());
        show("builder", () -> new StringBuilder("ab").deleteCharAt(2));
        show("insert", () -> new StringBuilder("ab").insert(5, "x"));
        show("repeat", () -> "ab".repeat(-1));
        show("regex", () -> java.util.regex.Pattern.compile("(a"));
        show("format", () -> String.format("%d", "x"));
        show("queue", () -> new java.util.ArrayDeque<>().pop());
        show("scanner of none", () -> new java.util.StringTokenizer("").nextToken());
    }
}
