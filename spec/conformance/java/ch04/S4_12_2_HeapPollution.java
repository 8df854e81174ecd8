package ch04;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class S4_12_2_HeapPollution {
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void pollute(List<String>... lists) {
        Object[] objects = lists;
        objects[0] = Arrays.asList(42);
        System.out.println(lists[0]);
        try {
            String s = lists[0].get(0);
            System.out.println(s);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }

    static Object[] make() {
        return new String[1];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        pollute(List.of("fine"));
        List l = new ArrayList<Number>();
        List<String> ls = l;
        l.add(0, Integer.valueOf(42));
        System.out.println(ls.size() + " " + ls);
        System.out.println(ls.contains(42));
        try {
            String s = ls.get(0);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(ls.get(0).isEmpty());
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("concatenated " + (Object) ls.get(0));
        Object[] os = make();
        try {
            os[0] = 3;
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        CharSequence[] cs = new StringBuilder[1];
        try {
            cs[0] = "s";
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
