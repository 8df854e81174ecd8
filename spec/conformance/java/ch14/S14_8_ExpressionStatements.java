package ch14;

public class S14_8_ExpressionStatements {
    static int count;

    static int side() {
        count++;
        return count;
    }

    public static void main(String[] args) {
        int x;
        x = 3;
        x++;
        ++x;
        x--;
        x += side();
        side();
        new S14_8_ExpressionStatements();
        new int[] {side()}.clone();
        "text".length();
        (x) = x * 2;
        int[] a = {1};
        a[0]++;
        a[side() - count]--;
        System.out.println(x + " " + count + " " + a[0]);
        Runnable r = S14_8_ExpressionStatements::side;
        r.run();
        java.util.function.IntSupplier s = () -> count++;
        s.getAsInt();
        Runnable discards = () -> side();
        discards.run();
        System.out.println(count);
    }

    S14_8_ExpressionStatements() {
        count += 10;
    }
}
