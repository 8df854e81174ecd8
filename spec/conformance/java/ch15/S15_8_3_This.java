package ch15;

public class S15_8_3_This {
    int v = 1;
    S15_8_3_This self = this;

    S15_8_3_This with(int v) {
        this.v = v;
        return this;
    }

    static class Sub extends S15_8_3_This {
        int v = 50;

        int both() {
            return this.v + super.v + ((S15_8_3_This) this).v;
        }
    }

    interface Chained<T extends Chained<T>> {
        @SuppressWarnings("unchecked")
        default T me() {
            return (T) this;
        }
    }

    static class C implements Chained<C> {}

    enum E {
        A;

        E me() {
            return this;
        }
    }

    class Inner {
        int v = 100;

        int sum() {
            Runnable r = () -> {
                this.v++;
                S15_8_3_This.this.v++;
            };
            r.run();
            return this.v + S15_8_3_This.this.v;
        }

        class Deep {
            int all() {
                return v + Inner.this.v + S15_8_3_This.this.v + self.v;
            }
        }
    }

    public static void main(String[] args) {
        S15_8_3_This o = new S15_8_3_This();
        System.out.println(o.with(3).with(4).v + " " + (o.self == o));
        System.out.println(new Sub().both());
        Sub s = new Sub();
        s.with(7);
        System.out.println(s.both());
        C c = new C();
        System.out.println(c.me() == c);
        System.out.println(E.A.me());
        Inner i = o.new Inner();
        System.out.println(i.sum() + " " + i.new Deep().all());
        Object anonymous = new Object() {
            Object me = this;

            @Override
            public String toString() {
                return "" + (me == this);
            }
        };
        System.out.println(anonymous);
    }
}
