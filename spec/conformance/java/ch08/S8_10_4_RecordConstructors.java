package ch08;

import java.util.List;
import java.util.Objects;

public class S8_10_4_RecordConstructors {
    record Range(int low, int high) {
        Range {
            if (low > high) throw new IllegalArgumentException(low + ">" + high);
            high = high * 10;
        }

        Range(int only) {
            this(only, only);
        }

        Range() {
            this(7);
        }
    }

    record Copied(List<String> list) {
        Copied(List<String> list) {
            this.list = List.copyOf(list);
        }
    }

    record Normal(int a, String b) {
        Normal(int a, String b) {
            this.a = -a;
            this.b = Objects.requireNonNull(b, "b");
        }
    }

    record Varargs(int... v) {
        Varargs {
            v = v.clone();
        }
    }

    public static void main(String[] args) {
        System.out.println(new Range(1, 2) + " " + new Range(3) + " " + new Range());
        try {
            new Range(5, 4);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[0].getMethodName());
        }
        List<String> l = new java.util.ArrayList<>(List.of("x"));
        Copied c = new Copied(l);
        l.add("y");
        System.out.println(c);
        System.out.println(new Normal(3, "n"));
        try {
            new Normal(3, null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        int[] ints = {1, 2};
        Varargs v = new Varargs(ints);
        ints[0] = 9;
        System.out.println(v.v()[0] + v.v().length);
    }
}
