package ch15;

public class S15_10_1_ArrayCreation {
    static int n(String s, int v) {
        System.out.print(s + " ");
        return v;
    }

    public static void main(String[] args) {
        int[] a = new int[n("one", 3)];
        System.out.println(a.length + a[2]);
        int[][] b = new int[n("x", 2)][n("y", 3)];
        System.out.println(b.length + " " + b[1].length + " " + b[1][2]);
        String[][][] c = new String[2][1][];
        System.out.println(c[1][0] + " " + c.length + c[0].length);
        long[] d = {1, 2}, e = new long[] {3, 4};
        System.out.println(d[0] + e[1]);
        Object[] o = {new int[] {1}, new String[][] {{"s"}}, new Object[] {null}};
        System.out.println(((String[][]) o[1])[0][0] + ((int[]) o[0])[0]);
        char[] f = new char['A'];
        System.out.println(f.length + (int) f[64]);
        byte size = 4;
        System.out.println(new double[size].length);
        Integer boxed = 2;
        System.out.println(new boolean[boxed][boxed][1].length);
        int i = 4;
        int[][] g = new int[i][i = 3];
        System.out.println(g.length + " " + g[0].length);
        int[] h;
        try {
            int[][] bad = new int[n("p", -1)][n("q", -2)];
        } catch (NegativeArraySizeException x) {
            System.out.println(x.getMessage());
        }
        try {
            Object bad = new int[n("p", 1)][n("q", -2)][n("r", Integer.parseInt("z"))];
        } catch (NumberFormatException x) {
            System.out.println(x.getMessage());
        }
        @SuppressWarnings("unchecked")
        java.util.List<String>[] generic = new java.util.List[1];
        generic[0] = java.util.List.of("g");
        System.out.println(generic[0].get(0) + new java.util.Map<?, ?>[2].length);
        System.out.println(new int[0][7].length + new int[3][0][2][1].length);
    }
}
