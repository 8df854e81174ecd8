package ch08;

public class S8_1_1_4_StaticClasses {
    private int outer = 3;
    private static int shared = 4;

    static class Nested {
        int value = shared;
        static int made;

        Nested() {
            made++;
        }

        static class Deeper {
            int sum(Nested n, S8_1_1_4_StaticClasses o) {
                return n.value + o.outer + shared;
            }
        }
    }

    class Inner {
        static int count = 10;
        record In(int x) {}
        enum E {P, Q}
        static int next() {
            return ++count;
        }

        int sum() {
            return outer + shared + next();
        }
    }

    public static void main(String[] args) {
        System.out.println(new Nested.Deeper().sum(new Nested(), new S8_1_1_4_StaticClasses()));
        System.out.println(Nested.made);
        System.out.println(new S8_1_1_4_StaticClasses().new Inner().sum() + " " + Inner.count + " " + new Inner.In(5) + Inner.E.Q);
        record Local(int a) {
            static int n = 7;
            int plus() {
                return a + n;
            }
        }
        enum LocalEnum {A, B}
        interface LocalFace {
            int f();
        }
        LocalFace f = () -> new Local(1).plus() + LocalEnum.B.ordinal();
        System.out.println(f.f());
    }
}
