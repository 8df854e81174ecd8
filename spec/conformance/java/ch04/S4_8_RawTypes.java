package ch04;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class S4_8_RawTypes {
    static class Cell<E> {
        E value;

        Cell(E v) {
            value = v;
        }

        E get() {
            return value;
        }

        void set(E v) {
            value = v;
        }

        static <T> Cell<T> of(T t) {
            return new Cell<>(t);
        }
    }

    static class RawSub extends Cell {
        @SuppressWarnings("unchecked")
        RawSub() {
            super("raw");
        }

        @Override
        Object get() {
            return "sub " + value;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Cell cell = new Cell<String>("abc");
        System.out.println(cell.value + " " + cell.get());
        cell.set(12);
        System.out.println(cell.get());
        Cell<String> bad = cell;
        try {
            bad.get().length();
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println((Object) bad.get() + "!");
        System.out.println(new RawSub().get());
        Map map = new HashMap();
        map.put(1, "one");
        map.put("two", 2);
        int sum = 0;
        for (Object entry : map.entrySet()) sum += ((Map.Entry) entry).getKey().toString().length();
        System.out.println(sum);
        List list = new ArrayList(List.of(3, 1, 2));
        Collections.sort(list);
        System.out.println(list);
        list.add("x");
        try {
            Collections.sort(list);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
