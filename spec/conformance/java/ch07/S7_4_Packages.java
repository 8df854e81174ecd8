package ch07;

import java.util.Date;

public class S7_4_Packages {
    public static void main(String[] args) {
        System.out.println(S7_4_Packages.class.getName());
        System.out.println(Shared.class.getName() + " " + new Date(0).getTime());
        System.out.println(new Shared().packagePrivate());
        System.out.println(String.class.getPackageName());
        StackTraceElement top = new Throwable().getStackTrace()[0];
        System.out.println(top.getClassName() + " " + top.getFileName());
    }
}
