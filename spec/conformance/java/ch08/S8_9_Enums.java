package ch08;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;

public class S8_9_Enums {
    enum Coin {
        PENNY(1), NICKEL(5), DIME(10), QUARTER(25);

        private final int value;
        static int total;

        static {
            for (Coin c : values()) total += c.value;
        }

        Coin(int value) {
            this.value = value;
        }

        int value() {
            return value;
        }
    }

    enum Empty {}

    enum Single {
        INSTANCE;
        int counter;

        int next() {
            return ++counter;
        }
    }

    public static void main(String[] args) {
        for (Coin c : Coin.values()) System.out.println(c + " " + c.name() + " " + c.ordinal() + " " + c.value());
        System.out.println(Coin.total + " " + Empty.values().length + Single.INSTANCE.next() + Single.INSTANCE.next());
        System.out.println(Coin.valueOf("DIME") == Coin.DIME);
        for (String bad : new String[] {"dime", "", null}) {
            try {
                Coin.valueOf(bad);
            } catch (IllegalArgumentException | NullPointerException e) {
                System.out.println(e);
            }
        }
        System.out.println(Coin.PENNY.compareTo(Coin.DIME) + " " + Coin.PENNY.equals(Coin.PENNY) + " " + Coin.PENNY.getDeclaringClass() + " " + (Coin.values() == Coin.values()));
        Coin.values()[0] = null;
        System.out.println(Coin.values()[0]);
        EnumMap<Coin, String> map = new EnumMap<>(Coin.class);
        map.put(Coin.QUARTER, "q");
        map.put(Coin.PENNY, "p");
        System.out.println(map + " " + EnumSet.complementOf(EnumSet.of(Coin.DIME)) + EnumSet.range(Coin.NICKEL, Coin.QUARTER) + EnumSet.noneOf(Empty.class));
        System.out.println(Arrays.asList(Thread.State.values()));
        Enum<?> e = Coin.NICKEL;
        System.out.println(e.ordinal() + e.getClass().getName());
        try {
            System.out.println(((Enum) Coin.PENNY).compareTo((Enum) Thread.State.NEW));
        } catch (ClassCastException x) {
            System.out.println(x);
        }
        System.out.println(Arrays.toString(Coin.class.getEnumConstants()) + String.class.getEnumConstants());
    }
}
