package ch09;

public class S9_4_InterfaceMethods {
    interface Counter {
        int get();

        default int twice() {
            return 2 * get();
        }

        static Counter of(int n) {
            return () -> n;
        }

        private int secret(int x) {
            return get() + x + shared();
        }

        private static int shared() {
            return 1000;
        }

        default int viaPrivate() {
            return secret(10) + new Object() {
                int inner() {
                    return secret(20);
                }
            }.inner();
        }
    }

    static class Own implements Counter {
        int calls;

        public int get() {
            return ++calls;
        }

        @Override
        public int twice() {
            return Counter.super.twice() + 1;
        }

        // Not an override: the interface's is private.
        public int secret(int x) {
            return -1;
        }
    }

    public static void main(String[] args) {
        Counter c = Counter.of(5);
        System.out.println(c.get() + " " + c.twice() + " " + c.viaPrivate());
        Own o = new Own();
        System.out.println(o.twice() + " " + o.viaPrivate() + " " + o.secret(0) + " " + o.calls);
        synchronized (c) {
            System.out.println(c.get());
        }
        Counter none = null;
        try {
            none.twice();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
