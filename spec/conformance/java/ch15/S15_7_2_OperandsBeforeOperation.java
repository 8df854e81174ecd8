package ch15;

public class S15_7_2_OperandsBeforeOperation {
    public static void main(String[] args) {
        int divisor = 0;
        try {
            int i = 1 / (divisor * loseBig());
            System.out.println(i);
        } catch (Exception e) {
            System.out.println(e);
        }
        Integer none = null;
        try {
            int x = none + count();
            System.out.println(x);
        } catch (NullPointerException e) {
            System.out.println("unboxed when evaluated, count " + counted);
        }
        try {
            int x = count() + none;
            System.out.println(x);
        } catch (NullPointerException e) {
            System.out.println("count " + counted);
        }
        int[] a = {1};
        int i = 0;
        try {
            a[i] = i = 2;
            System.out.println(a[0] + " " + i);
            a[i] = i = 3;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage() + " i=" + i);
        }
        Object[] objects = new String[1];
        try {
            objects[0] = count();
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage() + counted);
        }
    }

    static int counted;

    static int count() {
        return ++counted;
    }

    static int loseBig() throws Exception {
        throw new Exception("Shuffle off to Buffalo!");
    }
}
