package ch08;

public class S8_3_2_FieldInitialization {
    static StringBuilder log = new StringBuilder();

    static int log(String s) {
        log.append(s).append(' ');
        return log.length();
    }

    static int first = log("first");
    static int second;

    static {
        log("block");
        second = first * 2;
    }

    static int third = log("third") + second;

    static class Instance {
        int a = log("a");

        {
            log("initializer");
            c = 9;
        }

        int b = log("b"), c;

        Instance() {
            log("constructor");
        }
    }

    static int fails() {
        throw new IllegalStateException("field");
    }

    static class Fails {
        int x = 1;
        int y = fails();
        int z = log("never");
    }

    public static void main(String[] args) {
        System.out.println(log + " " + first + " " + second + " " + third);
        log.setLength(0);
        Instance i = new Instance();
        System.out.println(log + " " + i.c);
        log.setLength(0);
        try {
            new Fails();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " [" + log + "] " + e.getStackTrace()[1].getMethodName() + " " + e.getStackTrace()[2].getMethodName());
        }
    }
}
