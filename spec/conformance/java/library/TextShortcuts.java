package library;

import java.util.List;
import java.util.Objects;

/** String.equals for all kinds of arguments, and builders that grow at every length and by every step. */
public class TextShortcuts {
    static final class Item {
        final String name;

        Item(String name) {
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Item && ((Item) other).name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    static void builders() {
        for (int capacity = 0; capacity < 40; capacity++) {
            StringBuilder small = new StringBuilder(capacity);
            StringBuffer shared = new StringBuffer(capacity);
            for (int i = 0; i < 60; i++) {
                switch (i % 5) {
                    case 0 -> { small.append((char) ('a' + i % 26)); shared.append((char) ('a' + i % 26)); }
                    case 1 -> { small.append(i * 1001); shared.append(i * 1001); }
                    case 2 -> { small.append("text".substring(i % 4)); shared.append("text".substring(i % 4)); }
                    case 3 -> { small.append(i % 2 == 0).append((Object) null); shared.append(i % 2 == 0).append((Object) null); }
                    default -> { small.insert(small.length() / 2, "in").append(-1L * i); shared.insert(shared.length() / 2, "in").append(-1L * i); }
                }
                if (i == capacity) {
                    small.append('\u4e2d');
                    shared.append('\u4e2d');
                }
            }
            System.out.println(small.capacity() + " " + small.length() + " " + small.toString().hashCode() + " " + small.toString().equals(shared.toString()));
            small.setLength(capacity);
            small.trimToSize();
            int before = small.capacity();
            small.ensureCapacity(Integer.MIN_VALUE);
            small.ensureCapacity(0);
            small.append("");
            System.out.print(before == small.capacity() ? "." : "grew");
            small.append('x');
            System.out.println(small.capacity() + " " + small.length());
        }
        StringBuilder large = new StringBuilder();
        try {
            for (int i = 0; i < 3; i++) {
                large.ensureCapacity(Integer.MAX_VALUE);
            }
        } catch (OutOfMemoryError e) {
            System.out.println("too large " + large.length());
        }
        large.append("still there");
        System.out.println(large);
    }

    public static void main(String[] args) {
        String plain = "plain text";
        Object[] others = {
            plain, new String(plain), "plain texx", "Plain text", "plain tex", "", null, 'p', new StringBuilder(plain), List.of(plain),
            "\u4e2dlain text", "plain tex\u4e2d", new char[] {'p'}, new Item(plain), "p\u0000l\u0000a\u0000i\u0000n\u0000", String.class
        };
        for (Object one : others) {
            StringBuilder row = new StringBuilder();
            for (Object other : others) {
                row.append(Objects.equals(one, other) ? 1 : 0).append(one instanceof String && ((String) one).equals(other) ? 'x' : '.');
            }
            System.out.println(row);
        }
        // As many bytes with another coder.
        System.out.println("\u4e2d".equals("-N") + " " + "-N".equals("\u4e2d") + " " + "\u4e2d\u4e2e".equals("\u4e2d\u4e2e".substring(0)) + " " + "\u4e2d\u4e2e".equals("\u4e2d\u4e2f"));
        String none = null;
        try {
            System.out.println(none.equals(plain));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new Item("a").equals(new Item(new String("a"))) + " " + new Item("a").equals("a"));
        builders();
    }
}
