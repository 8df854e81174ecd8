package ch07;

public class S7_6_TopLevel {
    public static void main(String[] args) {
        System.out.println(java.lang.reflect.Modifier.toString(S7_6_TopLevel.class.getModifiers()));
        System.out.println(java.lang.reflect.Modifier.toString(Shared.class.getModifiers()));
        System.out.println(S7_6_TopLevel.class.getEnclosingClass() + " " + S7_6_TopLevel.class.isMemberClass());
        System.out.println(new Shared().packagePrivate() + Shared.Nested.VALUE);
        System.out.println(S7_6_TopLevel.class.desiredAssertionStatus());
    }
}
