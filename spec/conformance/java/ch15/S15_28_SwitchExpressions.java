package ch15;

public class S15_28_SwitchExpressions {
    enum Size {SMALL, MEDIUM, LARGE}

    static int calls;

    static int cost(Size s) {
        return switch (s) {
            case SMALL -> 1;
            case MEDIUM -> {
                calls++;
                yield 2 + calls;
            }
            case LARGE -> throw new IllegalStateException("too large");
        };
    }

    static Object kinds(int i) {
        return switch (i) {
            case 0 -> 'c';
            case 1 -> 2;
            case 2 -> 3.5;
            default -> "s";
        };
    }

    static double numeric(int i) {
        return switch (i) {
            case 0 -> 'c';
            case 1 -> 2L;
            default -> 3.5f;
        };
    }

    static String string(String s) {
        return switch (s) {
            case "one", "two" -> {
                String t = s.substring(1);
                yield t + t;
            }
            case "three" -> s;
            default -> {
                if (s.isEmpty()) yield "empty";
                yield "other";
            }
        };
    }

    static boolean bool(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            default -> false;
        } && c != 'o';
    }

    public static void main(String[] args) {
        System.out.println(cost(Size.SMALL) + " " + cost(Size.MEDIUM) + " " + cost(Size.MEDIUM));
        try {
            cost(Size.LARGE);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            cost(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        for (int i = 0; i < 4; i++) System.out.print(kinds(i) + " " + kinds(i).getClass().getSimpleName() + " ");
        System.out.println("");
        System.out.println(numeric(0) + " " + numeric(1) + " " + numeric(2));
        System.out.println(string("one") + string("three") + string("") + string("x"));
        System.out.println(bool('a') + " " + bool('o') + " " + bool('z'));
        int x = 2;
        x += switch (x) {
            case 2 -> x = 10;
            default -> 0;
        } * x;
        System.out.println(x);
        // The operand stack is not empty when the switch handles an exception.
        String s = "a" + x + switch (x) {
            case 102 -> {
                try {
                    yield Integer.parseInt("q");
                } catch (NumberFormatException e) {
                    yield -1;
                } finally {
                    System.out.print("finally ");
                }
            }
            default -> 0;
        } + "b";
        System.out.println(s);
        java.util.function.Supplier<String> sup = switch (x) {
            case 1 -> () -> "one";
            default -> () -> "lambda from switch";
        };
        System.out.println(sup.get());
        int[] a = {1, 2};
        a[switch (a[0]) {
            case 1 -> 1;
            default -> 0;
        }] = 9;
        System.out.println(a[1]);
        System.out.println(switch (switch (x % 3) {
            case 0 -> "zero";
            default -> "more";
        }) {
            case "zero" -> 0;
            default -> 1;
        });
        for (int i = 0; i < 3; i++) {
            if (switch (i) {
                case 1 -> true;
                default -> false;
            }) continue;
            System.out.print(i + " ");
        }
        System.out.println("");
        Integer boxed = switch (x) {
            case 102 -> null;
            default -> 1;
        };
        System.out.println(boxed);
    }
}
