package ch10;

public class S10_9_CharArrays {
    public static void main(String[] args) {
        char[] chars = {'h', 'i'};
        String s = new String(chars);
        chars[0] = 'H';
        System.out.println(s + " " + String.valueOf(chars) + " " + s.equals(chars) + " " + s.contentEquals(new StringBuilder("hi")));
        System.out.println(chars);
        System.out.println(("" + chars).startsWith("[C@"));
        char[] copy = s.toCharArray();
        copy[1] = 'o';
        System.out.println(s + new String(copy, 0, 1) + String.copyValueOf(copy));
        System.out.println(copy.length + s.length());
        StringBuilder b = new StringBuilder();
        b.append(copy).append((Object) "x").insert(0, chars).append(chars, 1, 1);
        System.out.println(b);
        s.getChars(0, 2, copy, 0);
        System.out.println(copy);
    }
}
