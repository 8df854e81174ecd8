package ch04;

public class S4_12_4_FinalVariables {
    static final int CONSTANT = 3 * 4;
    static final Integer BOXED = 3 * 4;
    final int blank;
    final StringBuilder object = new StringBuilder("a");
    static final int[] ARRAY = {1, 2};

    S4_12_4_FinalVariables(boolean two) {
        if (two) blank = 2;
        else blank = 1;
    }

    static int use(final int p) {
        class Local {
            int get() {
                return p + CONSTANT;
            }
        }
        return new Local().get();
    }

    public static void main(String[] args) {
        S4_12_4_FinalVariables f = new S4_12_4_FinalVariables(true);
        f.object.append("b");
        ARRAY[0] = 9;
        System.out.println(f.blank + " " + f.object + " " + ARRAY[0] + " " + BOXED + use(5));
        final int later;
        if (args.length > 3) later = 1;
        else later = 2;
        System.out.println(later);
        byte b = CONSTANT;
        switch (b) {
            case CONSTANT:
                System.out.println("constant");
                break;
            default:
                System.out.println("other");
        }
        int effectively = later + 1;
        Runnable r = () -> System.out.println(effectively);
        r.run();
        for (final String s : new String[] {"x", "y"}) System.out.println(s);
        final var list = new java.util.ArrayList<Integer>();
        list.add(effectively);
        System.out.println(list);
        try (java.io.StringReader reader = new java.io.StringReader("r")) {
            System.out.println((char) reader.read());
        } catch (java.io.IOException | IllegalStateException e) {
            System.out.println(e);
        }
    }
}
