package ch12;

public class S12_4_1_WhenInitialized {
    static StringBuilder log = new StringBuilder();

    static void log(String s) {
        log.append(s).append(' ');
    }

    static class Super {
        static int taken = 1;

        static {
            log("Super");
        }

        static void call() {}
    }

    static class Sub extends Super {
        static {
            log("Sub");
        }

        static final int CONSTANT = 5;
        static final String TEXT = "text";
        static final Object NOT_CONSTANT = new Object();
        static int variable;
    }

    static class New {
        static {
            log("New");
        }
    }

    static class Nested {
        static {
            log("Nested");
        }

        static class Inner {
            static {
                log("Inner");
            }

            static void touch() {}
        }
    }

    static class Argument {
        static {
            log("Argument");
        }

        static int get() {
            return 1;
        }
    }

    static class Target {
        static {
            log("Target");
        }

        static int f;

        static void take(int x) {}
    }

    interface Face {
        Object O = mark("Face");

        default void d() {}
    }

    interface Plain {
        Object O = mark("Plain");
    }

    static class Impl implements Face, Plain {
        static {
            log("Impl");
        }
    }

    static Object mark(String s) {
        log(s);
        return s;
    }

    static class ForName {
        static {
            log("ForName");
        }
    }

    enum E {
        A;

        static {
            log("Enum");
        }
    }

    record R(int x) {
        static {
            log("Record");
        }
    }

    static class Ref {
        static {
            log("Ref");
        }

        static void go() {}
    }

    static void step(String what) {
        System.out.println(what + ": " + log);
        log.setLength(0);
    }

    public static void main(String[] args) throws Exception {
        int c = Sub.CONSTANT;
        String t = Sub.TEXT;
        step("constants " + c + t);
        int x = Sub.taken;
        step("inherited field " + x);
        Sub.call();
        step("inherited method");
        Sub.variable = 3;
        step("assignment");
        new New();
        new New();
        step("new");
        Nested.Inner.touch();
        step("nested");
        Target.f = Argument.get();
        step("right-hand side before the field's class");
        Object o = new Impl[1];
        step("array");
        new Impl();
        step("class with interfaces");
        Object p = Impl.class;
        System.out.println(Plain.O);
        step("interface field");
        Class.forName("ch12.S12_4_1_WhenInitialized$ForName");
        step("forName");
        E e = null;
        step("enum variable");
        e = E.A;
        step("enum constant");
        R r = new R(1);
        step("record");
        Runnable lambda = () -> Ref.go();
        Runnable reference = Ref::go;
        step("references made");
        reference.run();
        step("reference called");
        Object cast = o;
        System.out.println(((Object[]) cast).length);
        if (cast instanceof New) System.out.println("no");
        step("instanceof");
    }
}
