package ch08;

public class S8_5_MemberClasses {
    static class Base {
        static class Nested {
            @Override
            public String toString() {
                return "Base.Nested";
            }
        }

        class Inner {
            @Override
            public String toString() {
                return "Base.Inner";
            }
        }

        Object make() {
            return new Nested() + "" + new Inner();
        }
    }

    static class Derived extends Base {
        static class Nested {
            @Override
            public String toString() {
                return "Derived.Nested";
            }
        }

        Object make() {
            return new Nested() + "" + new Inner() + new Base.Nested();
        }
    }

    interface HasClass {
        class InInterface {
            static int n = 3;
        }

        enum E {ONE}
    }

    static class User implements HasClass {
        int use() {
            return InInterface.n + E.ONE.ordinal();
        }
    }

    public static void main(String[] args) {
        System.out.println(new Base().make() + " " + new Derived().make());
        System.out.println(new Derived.Nested() + " " + new Derived().new Inner());
        System.out.println(new User().use() + User.InInterface.n);
    }
}
