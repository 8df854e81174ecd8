package library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

public class Regex {
    public static void main(String[] args) {
        Matcher m = Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)(-(\\d\\d))?").matcher("on 2021-09-14 and 1999-12, not 20-1");
        while (m.find()) System.out.println(m.group() + " " + m.group("year") + " " + m.group(2) + " " + m.group(4) + " " + m.start() + "-" + m.end() + " " + m.groupCount());
        String[][] tests = {{"a*b", "aaab"}, {"(a|b)*c", "ababc"}, {"^\\w+\\s\\w+$", "two words"}, {"(?i)HELLO", "hello"}, {"a{2,3}?", "aaa"}, {"[^a-c&&[^x]]+", "xyz"}, {"(\\w)\\1", "hello"}, {"\\bfoo\\b", "a foo b"}, {"(?<=\\$)\\d+", "cost $42"}, {"x(?!y)", "xyxz"}, {"\\p{Lu}\\p{L}*", "été Été"}, {"(?s)a.b", "a\nb"}, {"(?m)^b$", "a\nb\nc"}, {"[\\d&&[^5]]", "5"}, {"\\Qa.b\\E", "a.b"}, {"a++b", "aab"}, {"(?>a+)ab", "aaab"}, {"\\u0041|\\x42", "B"}, {"(a)?b", "b"}, {"[a-z]+?x", "abcx"}};
        for (String[] t : tests) {
            Matcher x = Pattern.compile(t[0]).matcher(t[1]);
            boolean found = x.find();
            System.out.println(t[0] + " " + found + " " + (found ? x.group() + x.start() : "") + " " + t[1].matches(t[0]));
        }
        System.out.println(Pattern.compile("\\s*,\\s*").splitAsStream("a , b,c").collect(Collectors.joining("|")));
        System.out.println(Pattern.compile("\\d+").matcher("a1b22").replaceAll(r -> "<" + r.group().length() + ">"));
        System.out.println(Pattern.matches("[a-z]+", "abc") + Pattern.quote("x*") + Matcher.quoteReplacement("$1\\"));
        for (String bad : new String[] {"(", "[a", "*a", "a{2,1}", "(?<n>a)(?<n>b)", "\\"}) {
            try {
                Pattern.compile(bad);
                System.out.println("compiled " + bad);
            } catch (PatternSyntaxException e) {
                System.out.println(e.getMessage().replace('\n', '/') + " " + e.getIndex());
            }
        }
        StringBuilder b = new StringBuilder();
        Matcher n = Pattern.compile("(\\w)(\\d)").matcher("a1 b2 c");
        while (n.find()) n.appendReplacement(b, "$2$1");
        n.appendTail(b);
        System.out.println(b);
        n.reset("z9").region(0, 2);
        System.out.println(n.matches() + " " + n.hitEnd() + " " + n.toMatchResult().group(1) + " " + n.lookingAt());
        try {
            Pattern.compile("x").matcher("y").group();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
