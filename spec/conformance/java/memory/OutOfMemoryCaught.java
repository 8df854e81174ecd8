package memory;

import java.util.ArrayList;
import java.util.List;

public class OutOfMemoryCaught {
    static List<byte[]> held = new ArrayList<>();

    static void fill() {
        while (true) held.add(new byte[1 << 20]);
    }

    static void round() {
        try {
            fill();
        } catch (OutOfMemoryError e) {
            int size = held.size();
            held = new ArrayList<>();
            System.out.println(e.getMessage() + " " + (size > 5 && size < 64 ? "" : size));
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) round();
        try {
            System.out.println(new long[Integer.MAX_VALUE].length);
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(new Object[100_000_000].length);
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
        String text = "x";
        for (int i = 0; i < 10; i++) text += text;
        System.out.println(text.length());
    }
}
