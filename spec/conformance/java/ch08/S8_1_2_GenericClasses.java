package ch08;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

public class S8_1_2_GenericClasses {
    static class Stack<E extends Comparable<E>> implements Iterable<E> {
        private Object[] elements = new Object[1];
        private int size;

        void push(E e) {
            if (size == elements.length) elements = java.util.Arrays.copyOf(elements, size * 2);
            elements[size++] = e;
        }

        @SuppressWarnings("unchecked")
        E pop() {
            if (size == 0) throw new NoSuchElementException("empty");
            return (E) elements[--size];
        }

        E max() {
            E best = null;
            for (E e : this) if (best == null || e.compareTo(best) > 0) best = e;
            return best;
        }

        @Override
        public Iterator<E> iterator() {
            return new Iterator<>() {
                int at = size;

                @Override
                public boolean hasNext() {
                    return at > 0;
                }

                @Override
                @SuppressWarnings("unchecked")
                public E next() {
                    return (E) elements[--at];
                }
            };
        }
    }

    static class Mutual<A extends Mutual<A, B>, B> {
        List<B> list = new ArrayList<>();

        @SuppressWarnings("unchecked")
        A add(B b) {
            list.add(b);
            return (A) this;
        }
    }

    static class Concrete extends Mutual<Concrete, String> {
        int size() {
            return list.size();
        }
    }

    public static void main(String[] args) {
        Stack<String> s = new Stack<>();
        for (String x : "the quick brown fox".split(" ")) s.push(x);
        System.out.println(s.max() + s.pop() + s.pop());
        for (String x : s) System.out.print(x + " ");
        System.out.println("");
        try {
            s.pop();
            s.pop();
            s.pop();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        System.out.println(new Concrete().add("a").add("b").size());
        try {
            s.iterator().remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e);
        }
    }
}
