package ch14;

public class S14_3_LocalClasses {
    interface Shape {
        double area();
    }

    static Shape circle(double r) {
        class Circle implements Shape {
            double factor = Math.PI;

            public double area() {
                return factor * r * r;
            }

            @Override
            public String toString() {
                return "circle " + r;
            }
        }
        return new Circle();
    }

    String field = "field";

    Object instance(String p) {
        String local = p + "!";
        class Both {
            String s = field + p + local;

            Both again() {
                return new Both();
            }

            class Deep {
                String t = s + local;
            }
        }
        field = "changed ";
        return new Both().again().new Deep().t;
    }

    static int recursion(int n) {
        class Node {
            Node next;
            int v = n;
        }
        if (n == 0) return new Node().v;
        Node a = new Node();
        a.next = new Node();
        return a.v + a.next.v + recursion(n - 1);
    }

    public static void main(String[] args) {
        System.out.println(circle(2) + " " + circle(1).area());
        System.out.println(new S14_3_LocalClasses().instance("p"));
        System.out.println(recursion(3));
        record Pair(String a, int b) {}
        enum Level {LOW, HIGH}
        interface Op {
            int apply(int x);

            static Op twice() {
                return x -> 2 * x;
            }
        }
        System.out.println(new Pair("a", 1) + " " + Level.HIGH + Op.twice().apply(4));
        for (int i = 0; i < 2; i++) {
            class InLoop {
                static int made;

                InLoop() {
                    made++;
                }
            }
            new InLoop();
            System.out.println(InLoop.made);
        }
        Object[] objects = new Object[3];
        for (int i = 0; i < 3; i++) {
            int square = i * i;
            class Captures {
                @Override
                public String toString() {
                    return "c" + square;
                }
            }
            objects[i] = new Captures();
        }
        System.out.println(objects[0] + "" + objects[1] + objects[2]);
        System.out.println(circle(1).getClass().getName() + " " + circle(1).getClass().getSimpleName());
    }
}
