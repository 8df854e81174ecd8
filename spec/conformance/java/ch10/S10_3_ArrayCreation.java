package ch10;

public class S10_3_ArrayCreation {
    static void make(int n) {
        try {
            System.out.println(new long[n].length);
        } catch (NegativeArraySizeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        make(0);
        make(5);
        make(-1);
        make(Integer.MIN_VALUE);
        char n = 3;
        byte m = 2;
        System.out.println(new int[n][m].length + " " + new int[n][m][0].length + " " + new Object[m][][].length);
        int[][] jagged = new int[3][];
        System.out.println(jagged[1]);
        jagged[1] = new int[4];
        System.out.println(jagged[1].length);
        System.out.println(new boolean[2][2][2][1][0].length);
        int[][][] cube = new int[2][3][4];
        cube[1][2][3] = 9;
        int sum = 0;
        for (int[][] plane : cube) for (int[] row : plane) for (int v : row) sum += v;
        System.out.println(sum + " " + (cube[0] == cube[1]));
        try {
            System.out.println(new int[2][-3]);
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(new int[0][-3]);
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new String[0][5].length);
        try {
            Object o = new long[Integer.MAX_VALUE];
            System.out.println(o);
        } catch (OutOfMemoryError e) {
            System.out.println("out of memory");
        }
    }
}
