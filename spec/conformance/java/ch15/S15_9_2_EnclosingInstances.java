package ch15;

public class S15_9_2_EnclosingInstances {
    String name;

    S15_9_2_EnclosingInstances(String name) {
        this.name = name;
    }

    class Inner {
        String get() {
            return name;
        }

        class Deep {
            String get() {
                return name + Inner.this.get();
            }
        }

        Deep deep() {
            return new Deep();
        }
    }

    static class Other extends S15_9_2_EnclosingInstances {
        Other() {
            super("other");
        }

        Inner inherited() {
            return new Inner();
        }
    }

    Inner via(S15_9_2_EnclosingInstances o) {
        return o.new Inner();
    }

    Object anonymous() {
        return new Object() {
            @Override
            public String toString() {
                return "anonymous in " + name;
            }
        };
    }

    static Object inStatic(int p) {
        return new Object() {
            @Override
            public String toString() {
                return "static " + p;
            }
        };
    }

    Object local() {
        class L extends Inner {
            @Override
            String get() {
                return "local " + super.get();
            }
        }
        return new S15_9_2_EnclosingInstances("second") {
            String call() {
                return new L().get();
            }
        }.call();
    }

    static S15_9_2_EnclosingInstances none(int[] log) {
        log[0]++;
        return null;
    }

    static int arg(int[] log) {
        log[0] += 10;
        return 1;
    }

    public static void main(String[] args) {
        S15_9_2_EnclosingInstances a = new S15_9_2_EnclosingInstances("a"), b = new S15_9_2_EnclosingInstances("b");
        System.out.println(a.new Inner().get() + b.new Inner().deep().get() + a.via(b).get() + a.new Inner().new Deep().get());
        System.out.println(new Other().inherited().get());
        System.out.println(a.anonymous() + " " + inStatic(5) + " " + a.local());
        int[] log = {0};
        try {
            none(log).new Inner();
        } catch (NullPointerException e) {
            System.out.println(log[0]);
        }
    }
}
