package library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

public class Strings {
    public static void main(String[] args) {
        String s = "  Hello, Wörld \u4e2d\ud83d\ude00  ";
        System.out.println(s.trim() + "|" + s.strip() + "|" + s.stripLeading() + "|" + s.stripTrailing() + "|" + s.isBlank() + s.length());
        System.out.println(s.toUpperCase(Locale.ROOT) + s.toLowerCase(Locale.ROOT) + "straße".toUpperCase(Locale.ROOT) + "ΑΣ ΟΔΟΣ".toLowerCase(Locale.ROOT));
        System.out.println(s.indexOf('W') + " " + s.indexOf("ö") + " " + s.lastIndexOf(' ') + " " + s.indexOf(0x1f600) + " " + s.codePointAt(s.indexOf(0x1f600)) + " " + s.contains("rld") + s.startsWith("He", 2) + s.endsWith("  "));
        System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a1b22c".split("\\d+")) + Arrays.toString("".split(",")) + Arrays.toString("abc".split("")) + Arrays.toString("a.b.c".split(".", 2)));
        System.out.println("banana".replace('a', 'o') + "banana".replace("an", "<>") + "banana".replaceAll("(a)(n)", "$2$1") + "banana".replaceFirst("a", "\\\\") + "x".replace("", "-"));
        System.out.println(String.join("/", List.of("a", "b")) + "ab".repeat(3) + "abc".chars().sum() + "a\nb\r\nc".lines().collect(Collectors.toList()));
        System.out.println("compare".compareTo("compass") + " " + "a".compareToIgnoreCase("B") + " " + "abc".regionMatches(true, 1, "xBC", 1, 2) + " " + "".compareTo("x"));
        System.out.println(Arrays.toString("é中😀".getBytes(StandardCharsets.UTF_8)) + Arrays.toString("é中".getBytes(StandardCharsets.ISO_8859_1)) + Arrays.toString("é".getBytes(StandardCharsets.UTF_16)));
        System.out.println(new String(new byte[] {(byte) 0xc3, (byte) 0xa9, (byte) 0xff, 65}, StandardCharsets.UTF_8) + new String(new byte[] {(byte) 0xe9}, StandardCharsets.ISO_8859_1));
        StringBuilder b = new StringBuilder("abc");
        b.insert(1, 2.5).append(true).append(new char[] {'x'}).reverse().setCharAt(0, 'Z');
        b.deleteCharAt(1).delete(2, 4).replace(0, 1, "[]").append("tail", 1, 3).appendCodePoint(0x1f600);
        System.out.println(b + " " + b.length() + " " + b.indexOf("]") + " " + b.charAt(2) + b.codePointCount(0, b.length()));
        System.out.println("%s|%5d|%-5d|%05d|%x|%X|%o|%c|%b|%10.3f|%e|%,d|%+d|%(d|%%|%n".formatted("s", 42, 42, 42, 255, 255, 8, 'c', true, Math.PI, 12345.678, 1234567, 5, -5).trim());
        System.out.println(String.format("%2$s %1$s %<s %s", "a", "b") + String.format("%10s|%-10s|%.2s", "r", "l", "long") + String.format("%h %S", "hi", "up"));
        System.out.println("  indented\n    more\n".stripIndent() + "tab".indent(2) + "a\\tb\\n".translateEscapes() + "|");
        System.out.println("a-b".chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining("+", "<", ">")));
        System.out.println("equals".equals("equal" + 's') + " " + "x".concat("y") + " " + "abcabc".lastIndexOf("bc", 3) + " " + String.valueOf(new char[] {'o', 'k'}) + " " + "Ab".hashCode() + " " + "text".transform(t -> t + "!"));
        System.out.println(new StringBuilder("x").compareTo(new StringBuilder("y")) + " " + "abc".contentEquals("abc") + " " + "mississippi".chars().filter(c -> c == 's').count());
    }
}
