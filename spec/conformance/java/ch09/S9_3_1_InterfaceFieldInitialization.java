package ch09;

public class S9_3_1_InterfaceFieldInitialization {
    static StringBuilder log = new StringBuilder();

    static int out(String s, int i) {
        log.append(s).append('=').append(i).append(' ');
        return i;
    }

    interface I {
        int i = 1, ii = out("ii", 2);
    }

    interface J extends I {
        int j = out("j", 3), jj = out("jj", 4);
    }

    interface K extends J {
        int k = out("k", 5);
    }

    interface WithDefault {
        int w = out("w", 6);

        default void nothing() {}
    }

    interface NoDefault {
        int n = out("n", 7);
    }

    static class Impl implements WithDefault, NoDefault, K {
        static int s = out("impl", 8);
    }

    interface Fails {
        int f = Integer.parseInt("f");
    }

    public static void main(String[] args) {
        System.out.println(J.i + " " + log);
        System.out.println(K.j + " " + log);
        System.out.println(Impl.s + " " + log);
        System.out.println(K.k + " " + log);
        System.out.println(NoDefault.n + " " + log);
        for (int t = 0; t < 2; t++) {
            try {
                System.out.println(Fails.f);
            } catch (ExceptionInInitializerError e) {
                System.out.println(e + " " + e.getCause());
            } catch (NoClassDefFoundError e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
