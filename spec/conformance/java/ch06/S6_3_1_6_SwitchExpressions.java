package ch06;

public class S6_3_1_6_SwitchExpressions {
    enum Kind {TEXT, NUMBER, NONE}

    static String describe(Kind kind, Object o) {
        return switch (kind) {
            case TEXT -> o instanceof String s && !s.isEmpty() ? "text " + s : "no text";
            case NUMBER -> {
                if (!(o instanceof Number n)) yield "no number";
                int doubled = n.intValue() * 2;
                yield "number " + doubled;
            }
            default -> {
                String s = "nothing";
                yield s;
            }
        };
    }

    public static void main(String[] args) {
        for (Kind k : Kind.values()) System.out.println(describe(k, "x") + ", " + describe(k, 4) + ", " + describe(k, ""));
        int n = 3;
        int r = switch (n) {
            case 1:
                int local = 10;
                yield local;
            case 3:
                local = 30;
                local += n;
                yield local;
            default:
                yield -1;
        };
        System.out.println(r);
    }
}
