package ch12;

public class S12_2_Loading {
    static class Used {
        static int v = 1;
    }

    static class Never {
        static {
            System.out.println("must not be initialized");
        }
    }

    public static void main(String[] args) throws Exception {
        // A class literal, an array of it, a cast and instanceof do not initialize.
        Class<?> c = Never.class;
        Never[] array = new Never[3];
        Object o = args;
        System.out.println(c.getName() + array.length + (o instanceof Never) + c.isInstance(o));
        System.out.println(Class.forName("ch12.S12_2_Loading$Used") == Used.class);
        try {
            Class.forName("no.such.Klass");
        } catch (ClassNotFoundException e) {
            System.out.println(e);
        }
        System.out.println(Used.class.getClassLoader() == S12_2_Loading.class.getClassLoader());
        System.out.println(String.class.getClassLoader());
    }
}
