package ch14;

public class S14_11_Switch {
    enum Color { RED, GREEN, BLUE { @Override public String toString() { return "blue!"; } } }

    static String dense(int x) {
        String r = "";
        switch (x) {
            case -1: r += "m";
            case 0: r += "0"; break;
            case 1: case 2: r += "12";
            default: r += "d";
            case 4: r += "4"; break;
            case 5: { r += "5"; }
        }
        return r;
    }

    static int sparse(int x) {
        switch (x) {
            case Integer.MIN_VALUE: return 1;
            case -100000: return 2;
            case 7: return 3;
            case 1 << 20: return 4;
            case Integer.MAX_VALUE: return 5;
            default: return 6;
        }
    }

    static String text(String s) {
        switch (s) {
            case "Aa": return "first";
            case "BB": return "same hash";
            case "": return "empty";
            case "caf\u00e9": return "accent";
            default: return "other";
        }
    }

    static String enums(Color c) {
        return switch (c) {
            case RED -> "r";
            case GREEN, BLUE -> {
                String s = c.name();
                yield s.toLowerCase() + c.ordinal();
            }
        };
    }

    static int chars(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u': yield 1;
            case '\uffff': yield 2;
            case '0': c++;
            default: yield c;
        };
    }

    static String boxed(Integer i) {
        return switch (i) {
            case 1 -> "one";
            case 1000 -> "thousand";
            default -> throw new IllegalArgumentException("what is " + i);
        };
    }

    public static void main(String[] args) {
        for (int i = -2; i < 8; i++) System.out.print(dense(i) + " ");
        System.out.println();
        for (int i : new int[] {Integer.MIN_VALUE, -100000, 7, 8, 1048576, Integer.MAX_VALUE}) System.out.print(sparse(i) + " ");
        System.out.println();
        for (String s : new String[] {"Aa", "BB", "AaBB", "", "caf\u00e9", "cafe"}) System.out.print(text(s) + " ");
        System.out.println();
        for (Color c : Color.values()) System.out.print(enums(c) + " " + c + " ");
        System.out.println();
        for (char c : "aeb0\uffff".toCharArray()) System.out.print(chars(c) + " ");
        System.out.println();
        for (Integer i : new Integer[] {1, 1000, 5, null}) {
            try {
                System.out.println(boxed(i));
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        try {
            System.out.println(text(null));
        } catch (NullPointerException e) {
            System.out.println(e.getStackTrace()[0].getMethodName());
        }
        try {
            System.out.println(enums(null));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        int n = 3;
        loop:
        while (true) {
            switch (n--) {
                case 0: break loop;
                case 2: continue loop;
                default: System.out.print("n" + n + " ");
            }
        }
        System.out.println(n);
    }
}
