package ch14;

public class S14_11_1_SwitchBlocks {
    enum Color {RED, GREEN, BLUE}

    static String old(int n) {
        StringBuilder s = new StringBuilder();
        switch (n) {
            default:
                s.append("d");
            case 1:
                s.append("1");
            case 2:
            case 3:
                s.append("23");
                break;
            case Integer.MAX_VALUE:
                s.append("max");
            case -5:
                s.append("-5");
        }
        return s.toString();
    }

    static String arrow(Color c, int n) {
        StringBuilder s = new StringBuilder();
        switch (c) {
            case RED, GREEN -> s.append("rg");
            case BLUE -> {
                s.append("b");
                if (n == 0) break;
                s.append(n);
            }
        }
        switch (n) {
            case 0 -> throw new IllegalStateException("zero");
            case 1 -> s.append("one");
            default -> {}
        }
        return s.toString();
    }

    static String string(String t) {
        switch (t) {
            case "Aa":
                return "Aa";
            case "BB":
                return "BB, same hash";
            case "":
                return "empty";
            case "a\u0000b", "AaBB":
                return "two";
            default:
                return "default";
            case "BBBB":
                return "last";
        }
    }

    static int dense(char c) {
        switch (c) {
            case 'a': return 1;
            case 'b': return 2;
            case 'c': return 3;
            case 'd': return 4;
            case '\uffff': return 5;
            default: return 0;
        }
    }

    static int boxed(Byte b) {
        switch (b) {
            case -128: return 1;
            case 127: return 2;
        }
        return 3;
    }

    static int sparse(int n) {
        return switch (n) {
            case -1000000, 1 -> 1;
            case 1000 -> 2;
            case 1000000 -> 3;
            case Integer.MIN_VALUE -> 4;
            case 0x40000000 -> 5;
            default -> -1;
        };
    }

    public static void main(String[] args) {
        for (int n : new int[] {0, 1, 2, 3, Integer.MAX_VALUE, -5}) System.out.print(old(n) + " ");
        System.out.println("");
        for (Color c : Color.values()) {
            for (int n = 0; n < 3; n++) {
                try {
                    System.out.print(arrow(c, n) + " ");
                } catch (IllegalStateException e) {
                    System.out.print(e.getMessage() + " ");
                }
            }
        }
        System.out.println("");
        for (String s : new String[] {"Aa", "BB", "", "AaBB", "BBBB", "AaAa", "a\u0000b", "x"}) System.out.print(string(s) + "; ");
        System.out.println("");
        System.out.println(dense('a') + "" + dense('d') + dense('e') + dense('\uffff') + dense('\u0000'));
        System.out.println(boxed((byte) -128) + boxed((byte) 127) * 10 + boxed((byte) 0) * 100);
        for (int n : new int[] {-1000000, 1, 1000, 1000000, Integer.MIN_VALUE, 1 << 30, 7, -1}) System.out.print(sparse(n) + " ");
        System.out.println("");
        switch (3) {}
        switch (args.length) {
            case 0:
                int scoped = 4;
                System.out.println(scoped);
            case 1:
                scoped = 5;
                System.out.println(scoped);
        }
    }
}
