package ch15;

public class S15_2_FormsOfExpressions {
    static int[] array = {1, 2};
    int field = 5;

    int method() {
        return field;
    }

    public static void main(String[] args) {
        S15_2_FormsOfExpressions o = new S15_2_FormsOfExpressions();
        int local = 3;
        // Expressions that denote variables take assignments; their values are used where a value is due.
        o.field = local = array[1] = 7;
        System.out.println(o.field + local + array[1]);
        (local) = 8;
        (array[0])++;
        System.out.println(local + array[0] + (o).method());
        o.method();
        System.out.println((new int[] {4, 5})[1] + new S15_2_FormsOfExpressions().field);
        Runnable poly = args.length > 0 ? () -> System.out.println("no") : () -> System.out.println("lambda of a conditional");
        poly.run();
        java.util.List<String> inferred = args.length > 0 ? new java.util.ArrayList<>() : java.util.List.of("x");
        System.out.println(inferred);
        System.out.println((int) 3.7 + (5 > 3 ? 1 : 0) + -local + ~local);
    }
}
