package ch08;

public class S8_3_1_2_FinalFields {
    static final int BLANK;
    static final String TEXT = "constant";
    final int seen = early();
    final int late = 5;
    final int computed = Integer.parseInt("5");
    final int blank;

    static {
        int sum = 0;
        for (int i = 0; i < 5; i++) sum += i;
        BLANK = sum;
    }

    S8_3_1_2_FinalFields(int b) {
        String before = "b";
        blank = b;
    }

    S8_3_1_2_FinalFields() {
        this(77);
    }

    int early() {
        // The constant is there before its initializer ran; the computed one is not.
        return late * 1000 + computed * 100 + blank;
    }

    public static void main(String[] args) {
        System.out.println(BLANK + TEXT);
        S8_3_1_2_FinalFields f = new S8_3_1_2_FinalFields();
        System.out.println(f.seen + " " + f.early() + " " + f.blank);
    }
}
