package ch06;

public class S6_5_7_MethodNames {
    static String who() {
        return "outer static";
    }

    String me(Object o) {
        return "outer(Object)";
    }

    static class Super {
        String me(String s) {
            return "super(String)";
        }
    }

    class Inner extends Super {
        String call() {
            // The innermost class with a method of the name is searched, and no other.
            return me("x") + S6_5_7_MethodNames.this.me("x") + who();
        }
    }

    interface Helper {
        static String help() {
            return "interface static";
        }
    }

    static class Uses implements Helper {
        String use() {
            return Helper.help();
        }
    }

    public static void main(String[] args) {
        S6_5_7_MethodNames o = new S6_5_7_MethodNames();
        System.out.println(o.new Inner().call());
        System.out.println(new Uses().use());
        S6_5_7_MethodNames none = null;
        System.out.println(none.who());
        System.out.println(ch06.S6_5_7_MethodNames.who());
    }
}
