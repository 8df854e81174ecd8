package memory;

import java.util.ArrayList;
import java.util.List;

public class Churn {
    static class Node {
        Node left, right;
        int v;
        final byte[] payload = new byte[17];

        Node(int depth) {
            v = depth;
            if (depth > 0) {
                left = new Node(depth - 1);
                right = new Node(depth - 1);
            }
        }

        int count() {
            return 1 + (left == null ? 0 : left.count() + right.count());
        }
    }

    public static void main(String[] args) {
        Node kept = new Node(10);
        int sum = 0;
        for (int i = 0; i < 60; i++) {
            Node n = new Node(8);
            if (i % 10 == 0) kept.left = n;
            sum += n.count();
        }
        System.out.println(sum + " " + kept.count());
        List<Object> survivors = new ArrayList<>();
        for (int i = 0; i < 20000; i++) {
            Object o = switch (i % 5) {
                case 0 -> new int[i % 100];
                case 1 -> "s" + i;
                case 2 -> new Object[] {survivors.isEmpty() ? null : survivors.get(survivors.size() - 1)};
                case 3 -> (Runnable) () -> {};
                default -> List.of(i, i + 1);
            };
            if (i % 50 == 0) survivors.add(o);
            if (survivors.size() > 300) survivors.subList(0, 100).clear();
        }
        System.out.println(survivors.size());
        Object[][] grid = new Object[50][];
        for (int round = 0; round < 20; round++) for (int i = 0; i < 50; i++) {
            grid[i] = new Object[40];
            for (int k = 0; k < 40; k++) grid[i][k] = (i + k) % 3 == 0 ? grid[(i + 1) % 50] : (Object) (i * k);
        }
        long check = 0;
        for (Object[] row : grid) for (Object o : row) check = check * 7 + (o instanceof Integer n ? n : 1);
        System.out.println(check);
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            b.append(i);
            if (b.length() > 5000) b.delete(0, 2500);
        }
        System.out.println(b.length() + " " + b.toString().hashCode());
        long[] large = null;
        for (int i = 0; i < 30; i++) {
            large = new long[100_000];
            large[i] = i;
        }
        System.out.println(large[29] + large.length);
    }
}
