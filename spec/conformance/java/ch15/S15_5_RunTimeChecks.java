package ch15;

import java.util.ArrayList;
import java.util.List;

public class S15_5_RunTimeChecks {
    static void show(Runnable r) {
        try {
            r.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Object o = new StringBuilder("b");
        show(() -> System.out.println(((String) o).length()));
        show(() -> {
            Object[] a = new String[1];
            a[0] = o;
        });
        List<String> strings = (List) new ArrayList<>(List.of(1));
        show(() -> System.out.println(strings.get(0) + "x"));
        show(() -> {
            String s = strings.get(0);
        });
        show(() -> System.out.println(((Object) strings.get(0)).hashCode()));
        show(() -> {
            throw (RuntimeException) (Object) "s";
        });
        show(() -> {
            Comparable c = "x";
            System.out.println(c.compareTo(o));
        });
        System.out.println(o instanceof CharSequence cs ? cs.length() : -1);
    }
}
