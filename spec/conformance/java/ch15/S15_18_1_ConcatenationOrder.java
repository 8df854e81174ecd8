package ch15;

public class S15_18_1_ConcatenationOrder {
    static final StringBuilder log = new StringBuilder();

    record Told(String name, String text) {
        @Override
        public String toString() {
            log.append(name).append(' ');
            return text;
        }
    }

    static final class Failing {
        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }

    static <T> T seen(T value) {
        log.append("value ");
        return value;
    }

    static void step(String text) {
        System.out.println(text + " | " + log);
        log.setLength(0);
    }

    public static void main(String[] args) {
        Told a = new Told("a", "A");
        Told b = new Told("b", "B");
        Told none = new Told("none", null);
        Told wide = new Told("wide", "\u4e2d\ud83d\ude00");
        Told empty = new Told("empty", "");
        step("" + seen(a) + seen(b));
        step(seen(a) + "-" + seen(1) + '-' + seen(b) + "-" + seen(2.5) + seen(none));
        step("é" + a + wide + 'x' + empty + '\u00ff' + true + none + '\u0100');
        step("" + empty + empty);
        step("" + empty + b);
        step(b + "" + empty);
        step(new Told("only", "one") + "");

        String text = "text";
        String noText = new String("");
        String copy = "" + text;
        String joined = text + noText;
        String first = noText + text;
        System.out.println(copy.equals(text) + " " + (copy == text) + (joined == text) + (first == text));
        System.out.println((noText + noText).length() + " " + ("" + noText).isEmpty());

        StringBuilder builder = new StringBuilder("0");
        System.out.println("" + builder.append(1) + 'c' + builder.length() + builder);
        char[] chars = {'k'};
        int[] numbers = {7};
        System.out.println("n" + numbers[0]++ + numbers[0]++ + (chars[0]++) + chars[0] + numbers[0]);

        try {
            step("before" + seen(a) + new Failing() + b);
        } catch (IllegalStateException e) {
            StackTraceElement[] trace = e.getStackTrace();
            System.out.println(trace[0].getMethodName() + " " + trace[trace.length - 1].getMethodName());
            step("failed");
        }
        try {
            step("before" + a + seen(numbers[1]) + b);
        } catch (ArrayIndexOutOfBoundsException e) {
            step(e.getMessage());
        }

        byte small = -128;
        short shorter = Short.MIN_VALUE;
        float single = 1.1f;
        double whole = 1e21;
        long number = Long.MIN_VALUE;
        int least = Integer.MIN_VALUE;
        boolean no = false;
        System.out.println(small + "," + shorter + ',' + single + "," + whole + ',' + number + "," + least + no);
        System.out.println("\u4e2d" + small + "," + shorter + ',' + single + "," + whole + ',' + number + "," + least + no);
        for (int i = -1001; i < 120_000; i += 13_337) {
            String line = i + "|" + (long) i * 99_999_999L + '|' + (char) ('a' + (i & 15)) + "|" + i;
            System.out.println(line + " " + line.length() + " " + line.hashCode());
        }
        String grown = "";
        for (int i = 0; i < 300; i++) {
            grown += i % 7 == 0 ? "\u20ac" : i % 3 == 0 ? 'z' : i;
        }
        System.out.println(grown.length() + " " + grown.hashCode());
        for (int length = 0; length < 40; length++) {
            String part = "abcdefghijklmnopqrstuvwxyzäöü0123456789+".substring(0, length);
            String sum = part + part + '!' + part;
            String other = part.concat(part) + ("!" + part);
            System.out.print(sum.equals(other) + (sum.hashCode() == other.hashCode() ? " " : "no ") + sum.indexOf('!') + ";");
        }
        System.out.println();
    }
}
