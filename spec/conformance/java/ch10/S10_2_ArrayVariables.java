package ch10;

public class S10_2_ArrayVariables {
    static int[] field;
    static int rows[][], single;

    static int[] twice(int a[])[] {
        return new int[][] {a, a};
    }

    public static void main(String[] args) {
        int[] a = null, b = {1, 2, 3}, c = b;
        System.out.println(a == null);
        a = b;
        a[0] = 100;
        System.out.println(c[0] + b[0]);
        a = new int[] {7};
        System.out.println(b.length + " " + a.length);
        field = new int[5];
        field[2] = 1;
        rows = twice(field);
        rows[0][2]++;
        System.out.println(rows[1][2] + single);
        int[] d = a, e[] = {a, b};
        System.out.println(d[0] + e[1][2]);
        byte[] bytes = new byte[0];
        System.out.println(bytes.length);
        for (int x[] : e) System.out.print(x.length);
        System.out.println("");
    }
}
