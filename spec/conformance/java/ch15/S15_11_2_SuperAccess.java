package ch15;

public class S15_11_2_SuperAccess {
    interface I {
        int x = 0;
    }

    static class T1 implements I {
        int x = 1;

        String me() {
            return "T1";
        }
    }

    static class T2 extends T1 {
        int x = 2;

        @Override
        String me() {
            return "T2" + super.me();
        }
    }

    static class T3 extends T2 {
        int x = 3;

        void test() {
            System.out.println("x=" + x + " super.x=" + super.x + " " + ((T2) this).x + ((T1) this).x + ((I) this).x);
            super.x = 20;
            super.x++;
            System.out.println(((T2) this).x + me() + super.me());
        }

        @Override
        String me() {
            return "T3";
        }

        class In {
            String outerSuper() {
                return T3.super.me() + T3.super.x;
            }
        }

        java.util.function.Supplier<String> lambda() {
            return () -> super.me();
        }

        java.util.function.Supplier<String> reference() {
            return super::me;
        }
    }

    public static void main(String[] args) {
        T3 t = new T3();
        t.test();
        System.out.println(t.new In().outerSuper() + t.lambda().get() + t.reference().get());
    }
}
