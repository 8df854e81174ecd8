package ch08;

public class S8_9_1_EnumConstants {
    enum Operation {
        PLUS("+") {
            double eval(double x, double y) {
                return x + y;
            }
        },
        MINUS("-") {
            double eval(double x, double y) {
                return x - y;
            }

            @Override
            String show() {
                return "minus, after " + PLUS;
            }
        },
        POWER("^", 2) {
            int calls;

            double eval(double x, double y) {
                calls++;
                return Math.pow(x, y) + calls * 1000;
            }
        };

        final String symbol;
        final int order;

        Operation(String s) {
            this(s, 1);
        }

        Operation(String s, int order) {
            symbol = s;
            this.order = order;
        }

        abstract double eval(double x, double y);

        String show() {
            return symbol + order;
        }

        @Override
        public String toString() {
            return "op " + symbol;
        }
    }

    interface Talks {
        String say();
    }

    enum Speaker implements Talks {
        A {
            public String say() {
                return "a says";
            }
        },
        B {
            public String say() {
                return A.say() + " b";
            }
        }
    }

    public static void main(String[] args) {
        for (Operation o : Operation.values()) System.out.println(o + " " + o.name() + " " + o.show() + " " + o.eval(2, 3) + " " + o.eval(2, 1) + " " + o.getClass().getName() + " " + o.getDeclaringClass().getSimpleName());
        for (Talks t : Speaker.values()) System.out.println(t.say() + " " + t);
        System.out.println(Speaker.A.getClass() == Speaker.class);
        System.out.println(Speaker.A instanceof Speaker);
    }
}
