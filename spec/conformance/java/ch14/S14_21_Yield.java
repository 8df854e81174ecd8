package ch14;

public class S14_21_Yield {
    enum Day {MON, TUE, WED}

    static int value(Day d, int n) {
        int r = switch (d) {
            case MON:
                if (n > 0) yield n;
                // falls through
            case TUE:
                int x = n * 2;
                yield x - 1;
            default:
                for (int i = 0; ; i++) {
                    if (i * i > n) yield i;
                }
        };
        return r;
    }

    static String nested(int a, int b) {
        return switch (a) {
            case 0 -> {
                String s = switch (b) {
                    case 0 -> "00";
                    default -> {
                        try {
                            yield "0" + Integer.parseInt("" + b);
                        } finally {
                            System.out.print("f ");
                        }
                    }
                };
                yield s + "!";
            }
            case 1 -> throw new IllegalStateException("one");
            default -> {
                while (true) {
                    if (b-- < 0) break;
                }
                yield "b" + b;
            }
        };
    }

    static int yield(int yield) {
        return yield;
    }

    public static void main(String[] args) {
        for (Day d : Day.values()) System.out.println(value(d, 0) + " " + value(d, 5) + " " + value(d, -3));
        System.out.println(nested(0, 0) + nested(0, 7) + nested(2, 3));
        try {
            nested(1, 0);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(S14_21_Yield.yield(3));
        int sum = 1 + switch (args.length) {
            case 0 -> {
                try {
                    yield Integer.parseInt("x");
                } catch (NumberFormatException e) {
                    yield 10;
                }
            }
            default -> 0;
        } * 2;
        System.out.println(sum);
    }
}
