package ch09;

public class S9_5_MemberTypes {
    interface Outer {
        class Nested {
            int v = 3;
            static int made = 10;

            Nested() {
                made++;
            }
        }

        record Rec(String s) {}

        enum En {
            X {
                @Override
                String t() {
                    return "x!";
                }
            },
            Y;

            String t() {
                return name();
            }
        }

        interface Inner {
            int call(int x);

            Inner TWICE = x -> 2 * x;
        }

        Nested MADE = new Nested();
    }

    static class Impl implements Outer {
        int sum() {
            return new Nested().v + Nested.made + Inner.TWICE.call(50);
        }
    }

    public static void main(String[] args) {
        System.out.println(new Impl().sum());
        System.out.println(Outer.MADE.v + " " + Outer.Nested.made);
        System.out.println(new Impl.Rec("r") + Outer.En.X.t() + Impl.En.Y.t());
        System.out.println(Outer.Nested.class.getName() + " " + Outer.Nested.class.getDeclaringClass());
    }
}
