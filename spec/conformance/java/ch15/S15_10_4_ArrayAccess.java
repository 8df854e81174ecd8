package ch15;

public class S15_10_4_ArrayAccess {
    static int[] array(String s, int... v) {
        System.out.print(s + " ");
        return v;
    }

    static int index(int i) {
        System.out.print(i + " ");
        return i;
    }

    static int[] fail() throws Exception {
        throw new Exception("array expression");
    }

    static int[] none() {
        System.out.print("none ");
        return null;
    }

    public static void main(String[] args) {
        int[] a = {11, 12, 13, 14}, b = {0, 1, 2, 3};
        System.out.println(a[(a = b)[3]]);
        int i = 1;
        try {
            fail()[i = 2]++;
        } catch (Exception e) {
            System.out.println(e.getMessage() + ", index=" + i);
        }
        try {
            none()[index(5)]++;
        } catch (NullPointerException e) {
            System.out.println("npe");
        }
        try {
            System.out.println(array("a", 1, 2)[index(2)] + index(9));
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(array("x", 5, 6)[index(1)]-- + array("y", 7)[index(0)]);
        int[][] grid = {{1, 2}, null, {3}};
        System.out.println(grid[0][1] + grid[2][0]);
        try {
            System.out.println(grid[1][0]);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            grid[2][1] = grid[0][5];
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        short s = 2;
        System.out.println(grid[s][(byte) 0] + "abc".toCharArray()['\1']);
        System.out.println(new int[] {4, 5, 6}[2] + (a)[0]);
        long sum = 0;
        for (int k = 0; k < 100; k++) sum += new int[] {k, k * k}[k & 1];
        System.out.println(sum);
    }
}
