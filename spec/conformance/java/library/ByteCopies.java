package library;

/** System.arraycopy of bytes, at all small lengths, overlapping and at the edges; hashes of all small lengths. */
public class ByteCopies {
    static byte[] numbered(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 37 + 11);
        }
        return bytes;
    }

    static int sum(byte[] bytes) {
        int sum = 1;
        for (byte value : bytes) {
            sum = sum * 31 + value;
        }
        return sum;
    }

    static void attempt(byte[] from, int start, byte[] to, int target, int length) {
        try {
            System.arraycopy(from, start, to, target, length);
            System.out.println("copied " + sum(to));
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            StackTraceElement top = e.getStackTrace()[0];
            System.out.println(e + " at " + top.getMethodName() + " " + e.getStackTrace()[1].getMethodName());
        }
    }

    static void attemptAny(Object from, Object to) {
        try {
            System.arraycopy(from, 0, to, 0, 1);
            System.out.println("copied");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        for (int length = 0; length <= 70; length++) {
            int sum = 0;
            for (int from = 0; from <= 20; from += from < 4 ? 1 : 5) {
                for (int to = 0; to <= 20; to++) {
                    byte[] bytes = numbered(100);
                    System.arraycopy(bytes, from, bytes, to, length);
                    byte[] other = numbered(length + to + 1);
                    System.arraycopy(bytes, from, other, to, length);
                    sum = sum * 31 + sum(bytes) + 7 * sum(other);
                }
            }
            System.out.print(sum + " ");
        }
        System.out.println();
        byte[] ten = numbered(10);
        byte[] five = new byte[5];
        attempt(ten, 10, five, 5, 0);
        attempt(ten, 0, five, 0, 5);
        attempt(ten, 5, five, 0, 5);
        attempt(ten, 6, five, 0, 5);
        attempt(ten, 0, five, 1, 5);
        attempt(ten, 11, five, 0, 0);
        attempt(ten, 0, five, 6, 0);
        attempt(ten, -1, five, 0, 1);
        attempt(ten, 0, five, -1, 1);
        attempt(ten, 0, five, 0, -1);
        attempt(ten, Integer.MAX_VALUE, five, 0, 1);
        attempt(ten, 1, five, 0, Integer.MAX_VALUE);
        attempt(ten, 0, five, Integer.MAX_VALUE, 5);
        attempt(ten, Integer.MAX_VALUE, five, Integer.MAX_VALUE, Integer.MAX_VALUE);
        attempt(ten, Integer.MIN_VALUE, five, 0, 3);
        attempt(ten, 0, five, 0, Integer.MIN_VALUE);
        attempt(null, 0, five, 0, 0);
        attempt(ten, 0, null, 0, 0);
        attempt(null, -1, null, -1, -1);
        attemptAny(ten, new boolean[3]);
        attemptAny(new boolean[3], ten);
        attemptAny(ten, new Object[3]);
        attemptAny("text", ten);
        attemptAny(ten, "text");
        attemptAny(ten, five);
        StringBuilder text = new StringBuilder();
        for (int length = 0; length < 40; length++) {
            String made = text.toString();
            int hash = 0;
            for (int i = 0; i < made.length(); i++) {
                hash = hash * 31 + made.charAt(i);
            }
            System.out.print(hash == made.hashCode() ? hash + " " : "wrong at " + length);
            text.append((char) (length % 3 == 0 ? 255 - length : length % 3 == 1 ? length : 0));
        }
        System.out.println();
    }
}
