package ch09;

public class S9_4_1_InheritingMethods {
    interface Top {
        default String name() {
            return "unnamed";
        }
    }

    interface Left extends Top {
        default String name() {
            return getClass().getSimpleName();
        }
    }

    interface Right extends Top {}

    interface Bottom extends Left, Right {}

    interface Redo extends Left {
        String name();
    }

    static class Both implements Bottom {}

    static class Must implements Redo {
        public String name() {
            return "must";
        }
    }

    static class Super {
        public String name() {
            return "super";
        }
    }

    static class Mixed extends Super implements Bottom {}

    interface Generic<T> {
        default String take(T t) {
            return "T " + t;
        }
    }

    interface Specific extends Generic<String> {
        @Override
        default String take(String s) {
            return "String " + s.length();
        }
    }

    interface Returns {
        Object get();
    }

    interface ReturnsString extends Returns {
        String get();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        System.out.println(new Both().name() + " " + new Must().name() + " " + new Mixed().name() + " " + ((Top) new Mixed()).name() + " " + new Right() {}.name());
        Generic raw = new Specific() {};
        System.out.println(raw.take("abc"));
        try {
            raw.take(5);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        ReturnsString r = () -> "r";
        Returns s = r;
        System.out.println(s.get() + r.get());
    }
}
