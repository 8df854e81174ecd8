package ch05;

import java.util.ArrayList;
import java.util.List;

public class S5_1_6_2_Unchecked {
    static class Node<T> {
        T value;
    }

    static class StringNode extends Node<String> {}

    @SuppressWarnings("unchecked")
    static <T> T as(Object o) {
        return (T) o;
    }

    @SuppressWarnings("unchecked")
    static <T extends Number> T number(Object o) {
        return (T) o;
    }

    @SuppressWarnings("unchecked")
    static <T extends Comparable<T>> int compare(Object a, Object b) {
        return ((T) a).compareTo((T) b);
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        Object o = new ArrayList<>(List.of("a"));
        List<Integer> unchecked = (List<Integer>) o;
        System.out.println(unchecked.size() + " " + unchecked);
        Node<String> n = new StringNode();
        StringNode checked = (StringNode) n;
        checked.value = "v";
        System.out.println(n.value);
        Object a = as("x");
        System.out.println(a);
        try {
            Number m = number("no number");
            System.out.println(m);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage() + " in " + e.getStackTrace()[0].getMethodName());
        }
        try {
            Integer i = as("x");
            System.out.println(i);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage() + " in " + e.getStackTrace()[0].getMethodName());
        }
        try {
            System.out.println(compare("a", 1));
        } catch (ClassCastException e) {
            System.out.println(e.getMessage() + " in " + e.getStackTrace()[0].getMethodName());
        }
        System.out.println(compare(3, 4));
        try {
            System.out.println(compare(new Object() {}, 4));
        } catch (ClassCastException e) {
            System.out.println(e.getMessage() + " in " + e.getStackTrace()[0].getMethodName());
        }
    }
}
