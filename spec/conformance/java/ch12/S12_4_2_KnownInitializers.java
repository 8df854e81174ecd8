package ch12;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

/** Initialisers whose result could be known before the program runs, and some that only look so. */
public class S12_4_2_KnownInitializers {
    static final StringBuilder log = new StringBuilder();

    static int mark(String text) {
        log.append(text).append(' ');
        return text.length();
    }

    static void step(String text) {
        System.out.println(text + " | " + log);
        log.setLength(0);
    }

    // ---- Those that are known ----

    static final class Tables {
        static final int[] SQUARES = new int[20];
        static final long[][] POWERS = new long[3][];
        static final byte[] BYTES = new byte[5];
        static final char[] CHARS = {'a', 'é', '\u4e2d'};
        static final short[] SHORTS = {(short) 40_000, -1};
        static final boolean[] FLAGS = {true, false, true};
        static final float[] FLOATS = {1.5f, 0f / 0f, -0f, 1f / 0f};
        static final double[] DOUBLES = {1e300 * 1e10, 0d / 0d, -0d, Double.MIN_VALUE};
        static final String[] TEXTS = {"one", "two", null, "o" + "ne"};
        static final Object SHARED = SQUARES;
        static final Class<?>[] TYPES = {int.class, String.class, int[].class, Tables.class};
        static int count;
        static long last = Long.MIN_VALUE;

        static {
            for (int i = 0; i < SQUARES.length; i++) {
                SQUARES[i] = i * i;
                count += i % 3;
            }
            for (int i = 0; i < POWERS.length; i++) {
                POWERS[i] = new long[] {1, i, (long) i * i, 1L << (i * 20)};
                last ^= POWERS[i][3] >>> 1;
            }
            for (int i = 0; i < BYTES.length; i++) {
                BYTES[i] = (byte) (i * 77);
            }
        }
    }

    static class Node {
        final String name;
        Node next;
        Object any;
        volatile int number;

        Node(String name, Node next) {
            this.name = name;
            this.next = next;
        }
    }

    static final class Ring {
        static final Node FIRST = new Node("first", null);
        static final Node SECOND = new Node("second", FIRST);
        static final Node[] ALL = {FIRST, SECOND, null};
        static final Object LOCK = new Object();
        static final Object OTHER = new Object();

        static {
            FIRST.next = SECOND;
            SECOND.number = SECOND.name.length();
        }
    }

    enum Level {
        LOW(1),
        MIDDLE(5) {
            @Override
            int twice() {
                return -10;
            }
        },
        HIGH(9);

        static final Level[] FROM = {HIGH, LOW};
        private final int weight;

        Level(int weight) {
            this.weight = weight;
        }

        int twice() {
            return weight * 2;
        }
    }

    static final class Self {
        static final Self ONLY = new Self();
        static final int LATER = ONLY.seen + 4;
        static int changed = 3;
        final int seen;

        Self() {
            seen = LATER + changed;
        }
    }

    // ---- Those that are not ----

    static class Source {
        static int number = 5;
        static final int[] ARRAY = {1, 2};
        static final Node NODE = new Node("node", null);
    }

    static class ReadsVariable {
        static final int SEEN = Source.number;
    }

    static class ReadsElement {
        static final int SEEN = Source.ARRAY[0];
    }

    static class ReadsField {
        static final int SEEN = Source.NODE.number;
    }

    static class WritesElsewhere {
        static final int VALUE = 1;
        static Object made = new Object();

        static {
            Source.number++;
            Source.ARRAY[1] = 77;
        }
    }

    static class ReadsProperty {
        static final String SEEN = System.getProperty("mirc.known", "none");
        static final boolean FLAG = Boolean.getBoolean("mirc.known.flag");
        static final int NUMBER = Integer.getInteger("mirc.known.number", 4);
    }

    static class ReadsTime {
        static final long SEEN = System.nanoTime();
    }

    static class Prints {
        static final int VALUE = mark("Prints");
    }

    static class Above {
        static final int VALUE = 3 + (int) Math.signum(8.0);

        static {
            mark("Above");
        }
    }

    static class Below extends Above {
        static final int[] OWN = {1, 2, 3};
    }

    interface Face {
        int[] OWN = {4};
        int TOLD = mark("Face");

        default int get() {
            return OWN[0];
        }
    }

    static class Faced implements Face {
        static final int[] MORE = {OWN[0] + 1};
    }

    static class Left {
        static final int VALUE = Right.VALUE + 1;
        static int[] own = {VALUE};
    }

    static class Right {
        static final int VALUE = Left.VALUE + 10;
        static int[] own = {VALUE};
    }

    static class Divides {
        static int before = mark("Divides");
        static final int VALUE = 1 / (before - 7);
    }

    static class DividesSilently {
        static int zero;
        static final int VALUE = 1 / zero;
    }

    static class Outside {
        static final int[] ARRAY = new int[2];

        static {
            for (int i = 0; i < 3; i++) {
                ARRAY[i] = i;
            }
        }
    }

    static class Catches {
        static final int VALUE;
        static final String MESSAGE;

        static {
            int value = 0;
            String message = "none";
            try {
                Object[] texts = new String[1];
                texts[0] = Integer.valueOf(1);
            } catch (ArrayStoreException e) {
                value = 1;
                message = e.getMessage();
            }
            VALUE = value;
            MESSAGE = message;
        }
    }

    static class NegativeSize {
        static final int[] NONE = new int[Source.NODE.name.length() - 9];
    }

    static class Library {
        static final Map<String, Integer> MAP = new HashMap<>();
        static final List<Object> LIST = new ArrayList<>();
        static final EnumMap<Level, String> LEVELS = new EnumMap<>(Level.class);
        static final Random RANDOM = new Random(42);
        static final IntSupplier SUPPLIER = () -> MAP.size();
        static final ThreadLocal<Integer> LOCAL = ThreadLocal.withInitial(() -> 6);
        static final String JOINED = new StringBuilder("jo").append("ined").append(3).toString();
        static final Integer SMALL = 100;
        static final Integer LARGE = 1000;

        static {
            for (String key : new String[] {"x", "yy", "zzz", "x"}) {
                MAP.merge(key, key.length(), Integer::sum);
            }
            LIST.add(MAP);
            LEVELS.put(Level.HIGH, "h");
            LEVELS.put(Level.LOW, "l");
        }
    }

    static class Asserts {
        static final boolean ON;

        static {
            boolean on = false;
            assert on = true;
            ON = on;
        }
    }

    static String failure(Runnable use) {
        try {
            use.run();
            return "no failure";
        } catch (Throwable e) {
            return e.getClass().getName() + " " + (e.getCause() == null ? e.getMessage() : e.getCause().toString());
        }
    }

    static void show() {
        long sum = 0;
        for (int square : Tables.SQUARES) {
            sum += square;
        }
        System.out.println(sum + " " + Tables.count + " " + Tables.last + " " + Tables.POWERS[2][3] + " " + Tables.POWERS.length);
        System.out.println(Tables.BYTES[4] + " " + (int) Tables.CHARS[2] + " " + Tables.SHORTS[0] + " " + Tables.FLAGS[1] + Tables.FLAGS[2]);
        for (float number : Tables.FLOATS) {
            System.out.print(number + " " + Float.floatToRawIntBits(number) + " ");
        }
        for (double number : Tables.DOUBLES) {
            System.out.print(number + " " + Double.doubleToRawLongBits(number) + " ");
        }
        System.out.println();
    }

    public static void main(String[] args) throws Exception {
        show();
        Tables.SQUARES[3] += 100;
        Tables.last++;
        Tables.count = -Tables.count;
        Tables.BYTES[4] = (byte) 200;
        Tables.POWERS[2] = new long[] {0, 0, 0, 8};
        show();
        System.out.println((Tables.SHARED == Tables.SQUARES) + " " + ((int[]) Tables.SHARED)[3] + " " + (Tables.TEXTS[0] == Tables.TEXTS[3]) + (Tables.TEXTS[1] == "two") + (Tables.TEXTS[1].intern() == "two"));
        for (Class<?> type : Tables.TYPES) {
            System.out.print(type + " ");
        }
        System.out.println(Tables.TYPES[0] == Integer.TYPE);
        System.out.println(Tables.SQUARES.getClass() + " " + Tables.POWERS.getClass().getName() + " " + Tables.TEXTS.clone().length + " " + (Tables.SQUARES.hashCode() == System.identityHashCode(Tables.SHARED)));
        try {
            ((Object[]) Tables.TEXTS)[0] = 1;
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }

        // Objects of the image that refer to objects of the heap.
        Ring.FIRST.any = new int[] {1, 2, 3};
        Ring.ALL[2] = new Node("third", Ring.SECOND);
        Ring.SECOND.next = new Node("fourth", Ring.ALL[2]);
        for (int i = 0; i < 200; i++) {
            byte[] garbage = new byte[50_000];
            garbage[i] = 1;
            if (i % 50 == 0) {
                System.gc();
            }
        }
        System.out.println(((int[]) Ring.FIRST.any)[2] + Ring.ALL[2].name + Ring.FIRST.next.next.name + Ring.SECOND.next.next.next.number);
        synchronized (Ring.LOCK) {
            synchronized (Ring.LOCK) {
                Thread thread = new Thread(() -> {
                    synchronized (Ring.LOCK) {
                        Ring.FIRST.number = 9;
                        Ring.LOCK.notifyAll();
                    }
                });
                thread.start();
                while (Ring.FIRST.number == 0) {
                    Ring.LOCK.wait();
                }
            }
        }
        System.out.println(Ring.FIRST.number + " " + Ring.LOCK.equals(Ring.OTHER) + " " + (Ring.LOCK.hashCode() == Ring.LOCK.hashCode()) + " " + Ring.LOCK.getClass());
        System.out.println(failure(() -> Ring.OTHER.notify()));

        for (Level level : Level.values()) {
            System.out.print(level + " " + level.ordinal() + " " + level.twice() + " " + level.getClass().isAnonymousClass() + level.getDeclaringClass().getSimpleName() + "; ");
        }
        System.out.println(Level.valueOf("HIGH").compareTo(Level.FROM[1]) + " " + (Level.values() == Level.values()) + " " + (Level.FROM[0] == Level.values()[2]));
        switch (Level.FROM[1]) {
            case LOW -> System.out.println("low");
            default -> System.out.println("other");
        }
        System.out.println(Self.ONLY.seen + " " + Self.LATER + " " + Self.changed);

        Source.number = 50;
        Source.ARRAY[0] = 60;
        Source.NODE.number = 70;
        System.out.println(ReadsVariable.SEEN + " " + ReadsElement.SEEN + " " + ReadsField.SEEN);
        System.out.println(WritesElsewhere.VALUE + " " + Source.number + " " + Source.ARRAY[1]);
        Object unused = WritesElsewhere.made;
        System.out.println(Source.number + " " + Source.ARRAY[1]);
        System.setProperty("mirc.known", "set");
        System.setProperty("mirc.known.flag", "true");
        System.setProperty("mirc.known.number", "0x10");
        System.out.println(ReadsProperty.SEEN + ReadsProperty.FLAG + ReadsProperty.NUMBER);
        System.clearProperty("mirc.known");
        System.clearProperty("mirc.known.flag");
        System.clearProperty("mirc.known.number");
        long now = System.nanoTime();
        System.out.println(ReadsTime.SEEN - now >= 0);

        step("before");
        System.out.println(Prints.VALUE);
        step("prints");
        System.out.println(Below.OWN.length);
        step("superclass");
        System.out.println(Faced.MORE[0]);
        step("interface");
        System.out.println(Left.VALUE + " " + Right.VALUE + " " + Left.own[0] + " " + Right.own[0]);

        System.out.println(failure(() -> System.out.println(Divides.VALUE)));
        step("fails");
        System.out.println(failure(() -> System.out.println(Divides.VALUE)));
        System.out.println(failure(() -> System.out.println(DividesSilently.VALUE)));
        System.out.println(failure(() -> System.out.println(DividesSilently.zero)));
        System.out.println(failure(() -> System.out.println(Outside.ARRAY[1])));
        System.out.println(failure(() -> System.out.println(NegativeSize.NONE.length)));
        System.out.println(Catches.VALUE + Catches.MESSAGE);

        System.out.println(Library.MAP + " " + Library.LIST.size() + " " + Library.LEVELS + " " + Library.RANDOM.nextInt(1000) + " " + Library.SUPPLIER.getAsInt() + " " + Library.LOCAL.get());
        Integer small = 100;
        System.out.println(Library.JOINED + (Library.JOINED == "joined3") + (Library.JOINED.intern() == "joined3") + " " + (Library.SMALL == small) + Library.LARGE);
        System.out.println(Asserts.ON == S12_4_2_KnownInitializers.class.desiredAssertionStatus());

        Field field = Tables.class.getDeclaredField("last");
        field.setAccessible(true);
        System.out.println(field.getLong(null) == Tables.last);
        field.setLong(null, 12);
        System.out.println(Tables.last);
        System.out.println(Class.forName("ch12.S12_4_2_KnownInitializers$Tables") == Tables.TYPES[3]);
    }
}
