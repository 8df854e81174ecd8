package ch07;

public class S7_1_PackageMembers {
    static class vector {
        static String name = "a class named like a package might be";
    }

    public static void main(String[] args) {
        System.out.println(S7_1_PackageMembers.class.getPackageName());
        System.out.println(java.util.Map.Entry.class.getPackageName() + " " + int.class.getPackageName() + " " + String[].class.getPackageName());
        System.out.println(vector.name);
        System.out.println(ch07.Shared.greet("package") + " " + Shared.COUNT);
        System.out.println(java.util.regex.Pattern.class.getPackageName().startsWith(java.util.List.class.getPackageName()));
    }
}
