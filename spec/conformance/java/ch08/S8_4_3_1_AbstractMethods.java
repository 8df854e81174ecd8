package ch08;

public class S8_4_3_1_AbstractMethods {
    interface Sized {
        int size();
    }

    static abstract class Base implements Sized {
        abstract String name();

        @Override
        public String toString() {
            return name() + size();
        }
    }

    static abstract class Middle extends Base {
        @Override
        public abstract String toString();
    }

    static class End extends Middle {
        public int size() {
            return 4;
        }

        String name() {
            return "end";
        }

        public String toString() {
            return "text of " + name();
        }
    }

    static abstract class BufferEmpty {
        abstract int compute(int x) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Base b = new End();
        System.out.println(b + " " + b.size());
        Sized s = b;
        System.out.println(s.size());
        BufferEmpty e = new BufferEmpty() {
            int compute(int x) {
                return x + 1;
            }
        };
        System.out.println(e.compute(1));
        Base anonymous = new Base() {
            public int size() {
                return 0;
            }

            String name() {
                return "anonymous";
            }
        };
        System.out.println(anonymous);
    }
}
