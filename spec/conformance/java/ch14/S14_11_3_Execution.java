package ch14;

public class S14_11_3_Execution {
    enum E {A, B}

    static int evaluated;

    static String selector(String s) {
        evaluated++;
        return s;
    }

    static void test(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " fine");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        test("null string", () -> {
            switch (selector(null)) {
                case "a": System.out.println("a");
                default: System.out.println("default");
            }
        });
        test("null enum", () -> {
            E e = null;
            switch (e) {
                case A: System.out.println("a");
            }
        });
        test("null box", () -> {
            Integer i = null;
            switch (i) {
                case 1: System.out.println("1");
                default: System.out.println("default");
            }
        });
        test("no match", () -> {
            switch (selector("z")) {
                case "a": System.out.println("a");
            }
        });
        test("selector throws", () -> {
            switch (Integer.parseInt("q")) {
                default: System.out.println("default");
            }
        });
        System.out.println(evaluated);
        nested:
        for (int i = 0; i < 4; i++) {
            switch (i) {
                case 0:
                    continue;
                case 1:
                    switch (E.B) {
                        case A:
                            System.out.println("no");
                        case B:
                            System.out.println("inner");
                            break;
                    }
                    System.out.println("after inner");
                    break;
                case 2:
                    try {
                        break;
                    } finally {
                        System.out.println("finally in switch");
                    }
                default:
                    break nested;
            }
            System.out.println("turn " + i);
        }
        int[] array = {5};
        switch (array[0]++) {
            case 5 -> System.out.println("old value, now " + array[0]);
            case 6 -> System.out.println("no");
        }
    }
}
