package ch12;

public class S12_1_Startup {
    static int order;
    static int first = ++order;

    static {
        System.out.println("initialized before main: " + first);
    }

    static class Helper {
        static {
            System.out.println("only when used");
        }

        static void use() {}
    }

    public static void main(String[] args) throws Exception {
        System.out.println("main " + args.length + " " + Thread.currentThread().getName());
        Helper.use();
        StackTraceElement[] trace = new Throwable().getStackTrace();
        System.out.println(trace[0].getMethodName() + " " + trace[0].getClassName());
        System.out.println(Thread.currentThread().isDaemon() + " " + Thread.currentThread().getPriority() + " " + Thread.currentThread().getThreadGroup().getName());
    }
}
