package ch08;

public class S8_1_3_InnerClasses {
    int value = 1;

    class Inner {
        int value = 2;

        class Innermost {
            int value = 3;

            String all() {
                return value + "" + Inner.this.value + S8_1_3_InnerClasses.this.value++;
            }
        }
    }

    class SubInner extends Inner {
        int outerValue() {
            return S8_1_3_InnerClasses.this.value;
        }
    }

    static class Outside extends S8_1_3_InnerClasses.Inner {
        Outside(S8_1_3_InnerClasses o) {
            o.super();
        }
    }

    Runnable counter(String name) {
        int[] count = {0};
        class Counter implements Runnable {
            int own;

            Counter(int start) {
                own = start;
            }

            @Override
            public void run() {
                System.out.println(name + " " + count[0]++ + " " + own++ + " " + value);
            }

            Counter other() {
                return new Counter(100);
            }
        }
        return new Counter(10).other();
    }

    static class WithThis {
        int x = 5;
        Object o = new Object() {
            int y = x + 1;

            @Override
            public String toString() {
                return "y" + y + WithThis.this.x + new Object() {
                    int z = y + x;
                }.z;
            }
        };
    }

    public static void main(String[] args) {
        S8_1_3_InnerClasses outer = new S8_1_3_InnerClasses();
        Inner i = outer.new Inner();
        Inner.Innermost m = i.new Innermost();
        System.out.println(m.all() + m.all() + outer.value);
        System.out.println(outer.new SubInner().outerValue());
        System.out.println(new Outside(outer).new Innermost().all());
        Runnable r = outer.counter("c");
        r.run();
        r.run();
        System.out.println(new WithThis().o);
        S8_1_3_InnerClasses none = null;
        try {
            none.new Inner();
        } catch (NullPointerException e) {
            System.out.println("null: " + e.getMessage());
        }
        try {
            new Outside(null);
        } catch (NullPointerException e) {
            System.out.println("null: " + e.getMessage());
        }
        int captured = 3;
        class Twice {
            int v = captured;

            class In {
                int w = v * captured;
            }
        }
        System.out.println(new Twice().new In().w);
    }
}
