package ch04;

public class S4_3_3_ClassString {
    static final String HELLO = "hello";
    static String other = "hello";

    static String lo() {
        return "lo";
    }

    public static void main(String[] args) {
        String lo = "lo";
        System.out.println((HELLO == "hello") + " " + (other == HELLO) + " " + (HELLO == ("hel" + "lo")) + " " + (HELLO == ("hel" + lo)) + " " + (HELLO == ("hel" + lo).intern()) + " " + (HELLO == ("hel" + lo()).intern()));
        System.out.println(new String("hello") == HELLO);
        System.out.println("abc".substring(0, 3) == "abc");
        System.out.println("".isEmpty() + " " + "é\u00df\ud83d\ude00".length() + " " + "\ud83d\ude00".codePointAt(0) + " " + "\ud83d\ude00".codePointCount(0, 2));
        String immutable = "abc";
        immutable.toUpperCase();
        immutable.replace('a', 'z');
        System.out.println(immutable + " " + immutable.toUpperCase() + " " + immutable.replace('a', 'z') + " " + immutable.concat("") + (immutable.concat("") == immutable));
        System.out.println("hello".hashCode() + " " + "".hashCode() + " " + "Aa".hashCode() + " " + "BB".hashCode() + " " + "\u4e2d\uffff".hashCode());
        try {
            System.out.println("abc".charAt(3));
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println("abc".substring(2, 1));
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println("abc".substring(-1));
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("b".compareTo("abc") + " " + "abc".compareTo("abcd") + " " + "\u00e4".compareTo("z") + " " + "ABC".equalsIgnoreCase("abc") + " " + "I".equalsIgnoreCase("\u0131"));
        System.out.println("a\tb\"c\\d\101\7".length() + " " + "\s|\u0041");
        char[] chars = {'x', 'y'};
        String copy = new String(chars);
        chars[0] = 'z';
        System.out.println(copy + String.valueOf(chars) + " " + String.join("-", "a", null, "b"));
    }
}
