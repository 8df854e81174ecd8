package ch12;

public class S12_1_3_Initialize {
    static StringBuilder log = new StringBuilder();

    static class Super {
        static {
            log.append("super ");
        }
    }

    static class Middle extends Super {
        static int m = mark("middle ");
    }

    static class Test extends Middle {
        static {
            log.append("test ");
        }

        static void run() {
            log.append("run ");
        }
    }

    static int mark(String s) {
        log.append(s);
        return 1;
    }

    public static void main(String[] args) {
        Test.run();
        System.out.println(log);
        Test.run();
        System.out.println(log + "" + Middle.m);
    }
}
