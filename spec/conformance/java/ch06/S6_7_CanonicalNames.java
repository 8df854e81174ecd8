package ch06;

public class S6_7_CanonicalNames {
    static class Nested {
        class Inner {}
    }

    interface Face {}

    enum E {
        A,
        B {}
    }

    record R() {}

    static <T> Class<?> local() {
        class Local {}
        return Local.class;
    }

    static void show(Class<?> c) {
        System.out.println(c.getName() + " | " + c.getCanonicalName() + " | " + c.getSimpleName() + " | " + c.getTypeName() + " | " + c);
    }

    public static void main(String[] args) {
        show(S6_7_CanonicalNames.class);
        show(Nested.class);
        show(Nested.Inner.class);
        show(Nested.Inner[].class);
        show(Face.class);
        show(E.B.getClass());
        show(R.class);
        show(local());
        show(new Object() {}.getClass());
        show(int.class);
        show(int[][].class);
        show(String[].class);
        show(java.util.Map.Entry.class);
        show(E.A.getDeclaringClass());
    }
}
