package library;

/** Searches in strings, at all lengths and places: they look at several bytes at a time. */
public class Searches {
    public static void main(String[] args) {
        String alphabet = "abcdefghijklmnopqrstuvwxyzäöüß\u00ff\u0000\u0001\u007f\u0080";
        long sum = 0;
        for (int length = 0; length <= alphabet.length(); length++) {
            String text = alphabet.substring(0, length);
            for (int c = -2; c < 300; c++) {
                for (int from = -2; from <= length + 1; from += 1 + (c & 3)) {
                    sum = sum * 31 + text.indexOf(c, from) * 7 + text.lastIndexOf(c, from);
                }
            }
            for (int start = 0; start < length; start++) {
                for (int end = start; end <= length; end++) {
                    String part = text.substring(start, end);
                    sum = sum * 31 + text.indexOf(part) + text.lastIndexOf(part) + text.indexOf(part + "x", start) + text.indexOf(part, start + 1);
                    sum = sum * 31 + (text.equals(part) ? 1 : 0) + (part.equals(new String(part)) ? 2 : 0) + part.hashCode();
                }
            }
        }
        System.out.println(sum);
        String repeated = "aaaaaaaabaaaaaaaaaaaaabaaaaaaaaaaaaaaaaaac";
        for (int from = -1; from <= repeated.length() + 1; from++) {
            System.out.print(repeated.indexOf("aab", from) + " " + repeated.indexOf('b', from) + " " + repeated.lastIndexOf('b', from) + " " + repeated.indexOf("ac", from) + " " + repeated.indexOf("aaaaaaaaaaaaaaaaaaac", from) + " " + repeated.indexOf("", from) + ";");
        }
        System.out.println();
        System.out.println("abc".indexOf("abcd") + " " + "".indexOf("") + " " + "".indexOf('a') + " " + "".lastIndexOf('a') + " " + "abc".lastIndexOf('a', Integer.MIN_VALUE) + " " + "abc".indexOf('a', Integer.MAX_VALUE) + " " + "abc".lastIndexOf('c', Integer.MAX_VALUE) + " " + "abc".indexOf("c", Integer.MIN_VALUE));
        System.out.println("a\u4e2db\u4e2d".indexOf('\u4e2d') + " " + "a\u4e2db\u4e2d".indexOf("b") + " " + "abc".indexOf("\u4e2d") + " " + "\u00ff\u4e2d".indexOf(0xff) + " " + "\u00ff".indexOf(0x1ff) + " " + "\u00ff".lastIndexOf(-1));
        for (int length = 0; length < 35; length++) {
            char[] chars = new char[length];
            java.util.Arrays.fill(chars, 'q');
            String one = new String(chars);
            String two = new String(chars);
            StringBuilder differences = new StringBuilder();
            for (int i = 0; i < length; i++) {
                char[] changed = chars.clone();
                changed[i] ^= 0x80;
                String other = new String(changed);
                differences.append(one.equals(other) ? 'x' : '.').append(other.indexOf('q' ^ 0x80) == i ? "" : "wrong");
                differences.append(other.lastIndexOf('q' ^ 0x80) == i ? "" : "wrong");
            }
            System.out.println(one.equals(two) + " " + differences + " " + one.hashCode());
        }
        long copies = 0;
        for (int size = 0; size < 300; size += size < 40 ? 1 : 13) {
            for (int distance = -20; distance <= 20; distance++) {
                byte[] bytes = new byte[400];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (i * 7 + i / 256);
                }
                System.arraycopy(bytes, 40, bytes, 40 + distance, size);
                for (int i = 0; i < bytes.length; i++) {
                    copies = copies * 31 + bytes[i];
                }
            }
        }
        System.out.println(copies);
        try {
            System.out.println("abc".indexOf((String) null));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
