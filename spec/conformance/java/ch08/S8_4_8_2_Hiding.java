package ch08;

public class S8_4_8_2_Hiding {
    static class Super {
        static String greeting() {
            return "goodnight";
        }

        String name() {
            return "Richard";
        }

        static String generic(Object o) {
            return "super " + o;
        }
    }

    static class Sub extends Super {
        static String greeting() {
            return "hello";
        }

        @Override
        String name() {
            return "Dick";
        }

        static String generic(Object o) {
            return "sub " + Super.generic(o);
        }
    }

    public static void main(String[] args) {
        Super s = new Sub();
        System.out.println(s.greeting() + ", " + s.name());
        System.out.println(Sub.greeting() + ((Super) null).greeting() + ((Sub) null).greeting());
        System.out.println(s.generic(1) + Sub.generic(2));
        java.util.function.Supplier<String> r = Super::greeting, q = Sub::greeting;
        System.out.println(r.get() + q.get());
    }
}
