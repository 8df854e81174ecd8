// Alone, ends with 1
package ch11;

public class S11_1_1_Uncaught {
    static void fail() {
        try {
            Object o = "text";
            System.out.println((Integer) o);
        } finally {
            System.out.println("finally");
        }
    }

    public static void main(String[] args) {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        fail();
    }
}
