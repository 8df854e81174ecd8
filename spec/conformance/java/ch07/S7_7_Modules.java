package ch07;

public class S7_7_Modules {
    public static void main(String[] args) {
        try {
            Object o = 1;
            System.out.println((String) o);
        } catch (ClassCastException e) {
            // Names the modules of both classes.
            System.out.println(e.getMessage());
        }
        try {
            Object o = new S7_7_Modules();
            System.out.println((String) o);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        StackTraceElement[] trace = {};
        try {
            Integer.parseInt("x");
        } catch (NumberFormatException e) {
            trace = e.getStackTrace();
        }
        System.out.println(trace[0].getModuleName() + " " + trace[trace.length - 1].getModuleName());
        System.out.println(trace[0].toString());
    }
}
