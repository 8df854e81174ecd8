package ch05;

public class S5_1_6_3_AtRunTime {
    static Object[] values = {null, "s", 1, 'c', new Object(), new int[0], new long[0][0], new Integer[0], new String[0][0], new Thread[0], (Runnable) () -> {}, Thread.State.NEW, String.class};

    static String name(Object o) {
        if (o == null) return "null";
        return o instanceof Runnable ? "a lambda" : o.getClass().getName();
    }

    static String mask(ClassCastException e) {
        return e.getMessage().replaceAll("\\$\\$Lambda[^ ]*", "LAMBDA").replaceAll("[0-9a-fx/]{8,}", "N");
    }

    static void test(Object o, int which) {
        try {
            Object x;
            switch (which) {
                case 0: x = (String) o; break;
                case 1: x = (Integer) o; break;
                case 2: x = (Comparable<?>) o; break;
                case 3: x = (int[]) o; break;
                case 4: x = (Object[]) o; break;
                case 5: x = (Object[][]) o; break;
                case 6: x = (Number[]) o; break;
                case 7: x = (Cloneable) o; break;
                case 8: x = (Runnable) o; break;
                case 9: x = (Enum<?>) o; break;
                case 10: x = (Class<?>) o; break;
                default: x = (Comparable<?>[]) o; break;
            }
            System.out.println("  " + which + " " + (x == o));
        } catch (ClassCastException e) {
            System.out.println("  " + which + " " + mask(e));
        }
    }

    public static void main(String[] args) {
        for (Object o : values) {
            System.out.println(name(o));
            for (int i = 0; i < 12; i++) test(o, i);
        }
    }
}
