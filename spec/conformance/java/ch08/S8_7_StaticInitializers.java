package ch08;

public class S8_7_StaticInitializers {
    static StringBuilder log = new StringBuilder("main ");

    static {
        log.append("one ");
    }

    static int x = 5;

    static {
        x++;
        log.append("two ");
        for (int i = 0; i < 3; i++) log.append(i);
    }

    static class Lazy {
        static {
            log.append(" lazy");
            try {
                Object o = null;
                o.hashCode();
            } catch (NullPointerException e) {
                log.append(" caught");
            }
        }

        static void touch() {}
    }

    static class Loop {
        static final Loop INSTANCE;
        static int count = 7;
        int seen = count;

        static {
            INSTANCE = new Loop();
            count++;
        }
    }

    static class Returns {
        static int value;

        static {
            label:
            {
                if (log.length() > 0) break label;
                value = 1;
            }
            value += 2;
        }
    }

    public static void main(String[] args) {
        System.out.println(log + " " + x);
        Lazy.touch();
        Lazy.touch();
        System.out.println(log);
        System.out.println(Loop.INSTANCE.seen + " " + Loop.count + " " + Returns.value);
    }
}
