package ch15;

import java.util.function.Supplier;

public class S15_27_4_RunTimeEvaluation {
    static StringBuilder log = new StringBuilder();

    static class Lazy {
        static int v = init();

        static int init() {
            log.append("init ");
            return 3;
        }
    }

    static int now = 1;

    public static void main(String[] args) {
        int captured = now;
        Supplier<Integer> s = () -> captured + now + Lazy.v;
        now = 100;
        System.out.println("[" + log + "] " + s.get() + " " + log);
        Object none = null;
        Supplier<String> late = () -> none.toString();
        System.out.println("no exception yet");
        try {
            late.get();
        } catch (NullPointerException e) {
            StackTraceElement top = e.getStackTrace()[0];
            System.out.println(top.getMethodName().startsWith("lambda$main$") + " " + top.getClassName());
        }
        Supplier<?>[] made = new Supplier<?>[3];
        for (int i = 0; i < 3; i++) {
            int n = i;
            made[i] = () -> n * n;
        }
        System.out.println(made[0].get() + "" + made[1].get() + made[2].get() + (made[0] == made[1]));
        System.out.println(made[0].getClass() == made[1].getClass());
        System.out.println(made[0].equals(made[0]) + " " + made[0].equals(made[2]) + " " + (made[0].hashCode() == made[0].hashCode()));
        Supplier<Object> self = new Object() {
            Supplier<Object> get() {
                return () -> this;
            }
        }.get();
        System.out.println(self.get() == self.get());
    }
}
