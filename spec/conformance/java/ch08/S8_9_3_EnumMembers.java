package ch08;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

public class S8_9_3_EnumMembers {
    enum Day {
        MON, TUE, WED, THU, FRI, SAT, SUN;

        private static final Map<String, Day> BY_NAME = new HashMap<>();
        private int uses;

        static {
            for (Day d : Day.values()) BY_NAME.put(d.name().substring(0, 2), d);
        }

        boolean weekend() {
            uses++;
            return switch (this) {
                case SAT, SUN -> true;
                default -> false;
            };
        }

        Day next() {
            return values()[(ordinal() + 1) % values().length];
        }

        static Day of(String s) {
            return BY_NAME.get(s);
        }
    }

    enum Bad {
        X;

        static int count = 5;
        final int seen;

        Bad() {
            seen = other();
        }

        int other() {
            return count;
        }
    }

    public static void main(String[] args) {
        System.out.println(Day.of("SA").weekend() + " " + Day.MON.weekend() + " " + Day.SUN.next() + " " + Day.SAT.uses + " " + Day.of("x"));
        System.out.println(Bad.X.seen + " " + Bad.count);
        TreeMap<Day, Integer> sorted = new TreeMap<>(Comparator.reverseOrder());
        for (Day d : Day.values()) sorted.merge(d.weekend() ? Day.SUN : d, 1, Integer::sum);
        System.out.println(sorted);
        try {
            new Object() {
                void clone2() throws CloneNotSupportedException {
                    throw new CloneNotSupportedException("enums are singletons");
                }
            }.clone2();
        } catch (CloneNotSupportedException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Enum.valueOf(Day.class, "WED").hashCode() == Day.WED.hashCode());
        switch (Day.of("FR")) {
            case MON:
                System.out.println("monday");
            case FRI:
                System.out.println("friday");
            case SAT:
                System.out.println("falls through");
                break;
            default:
                System.out.println("never");
        }
    }
}
