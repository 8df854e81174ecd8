package ch15;

import java.util.List;
import java.util.Map;

public class S15_8_2_ClassLiterals {
    static class Never {
        static {
            System.out.println("a class literal does not initialize");
        }
    }

    public static void main(String[] args) {
        Class<?>[] all = {int.class, void.class, boolean.class, int[].class, int[][].class, String.class, String[].class, Map.Entry.class, Never.class, Never[].class, Runnable.class, Thread.State.class, Override.class, double.class, List.class};
        for (Class<?> c : all) System.out.println(c + " " + c.getName() + " " + c.getSimpleName() + " " + c.isPrimitive() + c.isInterface() + c.isArray());
        System.out.println(String.class == "x".getClass());
        System.out.println(int.class == Integer.TYPE);
        System.out.println((Object) int.class == Integer.class);
        System.out.println(new Never[0].getClass() == Never[].class);
        System.out.println(String.class.hashCode() == String.class.hashCode());
        Class<String> s = String.class;
        System.out.println(s.cast("cast") + s.isInstance(5));
        switch (all[0].getName()) {
            case "int" -> System.out.println("int");
            default -> System.out.println("other");
        }
        synchronized (Never.class) {
            System.out.println(Thread.holdsLock(Never.class));
        }
    }
}
