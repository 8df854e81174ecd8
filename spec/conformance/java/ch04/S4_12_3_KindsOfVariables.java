package ch04;

public class S4_12_3_KindsOfVariables {
    static int numPoints;
    int x, y;
    final int[] w = new int[10];

    int setX(int x) {
        int old = this.x;
        this.x = x;
        return old;
    }

    static String caught(int n) {
        try {
            if (n > 0) throw new IllegalArgumentException("n=" + n);
            return "none";
        } catch (RuntimeException e) {
            e = new IllegalStateException("replaced", e);
            return e.getMessage() + " " + e.getCause().getMessage();
        }
    }

    S4_12_3_KindsOfVariables(int start) {
        x = start;
        start = 99;
        y = start;
        numPoints++;
    }

    public static void main(String[] args) {
        S4_12_3_KindsOfVariables p = new S4_12_3_KindsOfVariables(4);
        System.out.println(p.setX(8) + " " + p.x + " " + p.y + " " + numPoints + " " + p.w[9]);
        System.out.println(caught(0) + " " + caught(1));
        // A local variable is a new one in each turn.
        Runnable[] all = new Runnable[3];
        for (int i = 0; i < all.length; i++) {
            int fresh = i * i;
            all[i] = () -> System.out.print(fresh + " ");
        }
        for (Runnable r : all) r.run();
        System.out.println("");
        Object o = "pattern";
        if (o instanceof String s && s.length() > 3) {
            s = s.toUpperCase();
            System.out.println(s + o);
        }
        java.util.function.IntUnaryOperator op = n -> {
            n *= 2;
            return n;
        };
        System.out.println(op.applyAsInt(21));
    }
}
