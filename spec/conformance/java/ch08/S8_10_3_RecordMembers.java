package ch08;

public class S8_10_3_RecordMembers {
    record Temperature(double degrees) {
        static final Temperature ZERO = new Temperature(0);

        @Override
        public double degrees() {
            return degrees + 0.5;
        }

        @Override
        public String toString() {
            return "T" + degrees;
        }

        Temperature plus(double d) {
            return new Temperature(degrees + d);
        }
    }

    record OddEquals(int a, String b) {
        @Override
        public boolean equals(Object o) {
            return o instanceof OddEquals e && e.a % 2 == a % 2;
        }

        @Override
        public int hashCode() {
            return a % 2;
        }
    }

    record Wrapped(Temperature t, OddEquals e) {}

    record Generic<T>(T value, java.util.List<? extends T> more) {
        record Inner(int deep) {}
        enum Kind {ONE}
    }

    interface HasX {
        int x();

        default int twice() {
            return 2 * x();
        }
    }

    record Impl(int x) implements HasX {}

    public static void main(String[] args) {
        System.out.println(new Temperature(1).degrees() + " " + new Temperature(2) + " " + Temperature.ZERO.plus(3).degrees());
        System.out.println(new Temperature(0.0).equals(new Temperature(-0.0)) + " " + new Temperature(Double.NaN).equals(new Temperature(Double.NaN)));
        System.out.println(new OddEquals(1, "a").equals(new OddEquals(3, "b")) + " " + new OddEquals(1, "a"));
        Wrapped w = new Wrapped(new Temperature(5), new OddEquals(5, null));
        System.out.println(w + " " + w.equals(new Wrapped(new Temperature(5), new OddEquals(7, "x"))) + " " + w.hashCode());
        System.out.println(new Generic<>("v", java.util.List.of("w")) + " " + new Generic.Inner(3) + Generic.Kind.ONE);
        System.out.println(new Impl(4).twice() + " " + ((HasX) new Impl(5)).x());
    }
}
