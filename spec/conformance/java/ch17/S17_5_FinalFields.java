package ch17;

public class S17_5_FinalFields {
    static class Safe {
        final int x;
        final int[] data;
        int plain;
        static Safe published;

        Safe(int n) {
            x = n;
            data = new int[] {n, n * 2};
            plain = n;
        }
    }

    static class Leaks {
        static Leaks leaked;
        final int x;

        Leaks() {
            leaked = this;
            before = leaked.x;
            x = 42;
            after = leaked.x;
        }

        static int before, after;
    }

    static class Constant {
        final int folded = 5;
        final Integer boxed = 5;

        int early() {
            return folded;
        }
    }

    public static void main(String[] args) throws Exception {
        int wrong = 0;
        Thread maker = new Thread(() -> {
            for (int i = 1; i <= 2000; i++) {
                Safe.published = new Safe(i);
                if (i % 100 == 0) Thread.yield();
            }
        });
        maker.start();
        while (maker.isAlive()) {
            Safe s = Safe.published;
            if (s != null && (s.x == 0 || s.data == null || s.data[1] != 2 * s.x)) wrong++;
            Thread.yield();
        }
        System.out.println(wrong);
        new Leaks();
        System.out.println(Leaks.before + " " + Leaks.after);
        System.out.println(new Constant().early() + new Constant().boxed);
        String s = new String(new char[] {'a'});
        Thread reader = new Thread(() -> System.out.println(s));
        reader.start();
        reader.join();
    }
}
