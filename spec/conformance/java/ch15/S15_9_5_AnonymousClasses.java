package ch15;

import java.util.Iterator;
import java.util.concurrent.Callable;

public class S15_9_5_AnonymousClasses {
    static abstract class Greeter {
        final String greeting;

        Greeter(String g, Object... more) {
            greeting = g + more.length + tail();
        }

        abstract String tail();
    }

    interface Visitor<R> {
        R visit(Object o);
    }

    int field = 3;

    Greeter inner(String p) {
        int local = 4;
        return new Greeter("hi", 1, 2) {
            int own = local + field;

            @Override
            String tail() {
                // Runs before own is set, but the captured variables are there.
                return p + local + own;
            }

            {
                field += own;
            }

            @Override
            public String toString() {
                return greeting + " " + own;
            }
        };
    }

    static <T> Iterable<T> once(T t) {
        return () -> new Iterator<T>() {
            boolean done;

            @Override
            public boolean hasNext() {
                return !done;
            }

            @Override
            public T next() {
                done = true;
                return t;
            }
        };
    }

    class Inner {
        Object make() {
            return new Inner() {
                @Override
                Object make() {
                    return "inner of inner " + field;
                }
            }.make();
        }
    }

    public static void main(String[] args) throws Exception {
        S15_9_5_AnonymousClasses o = new S15_9_5_AnonymousClasses();
        System.out.println(o.inner("p") + " " + o.field);
        for (String s : once("only")) System.out.println(s);
        Visitor<Integer> v = new Visitor<>() {
            int calls;

            @Override
            public Integer visit(Object x) {
                return ++calls + (x == null ? 0 : visit(null));
            }
        };
        System.out.println(v.visit("x") + v.visit(null));
        System.out.println(o.new Inner().make());
        Callable<String> c = new Callable<>() {
            @Override
            public String call() throws Exception {
                return new Callable<String>() {
                    @Override
                    public String call() {
                        return "nested";
                    }
                }.call() + getClass().getName();
            }
        };
        System.out.println(c.call());
        Object object = new Object() {};
        System.out.println(object.getClass().isAnonymousClass() + " [" + object.getClass().getSimpleName() + "] " + object.getClass().getSuperclass());
        System.out.println(new Thread("named") {
            @Override
            public String toString() {
                return getName();
            }
        });
    }
}
