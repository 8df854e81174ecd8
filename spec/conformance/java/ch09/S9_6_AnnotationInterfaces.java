package ch09;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

public class S9_6_AnnotationInterfaces {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Note {
        String value() default "none";

        int LIMIT = 5 + 2;

        enum Level {LOW, HIGH}
    }

    @Note("class")
    static class Annotated {
        @Note
        @Deprecated
        int f = Note.LIMIT;

        @Note("method")
        @SuppressWarnings("unused")
        int m(@Note("parameter") int p) {
            @Note("local")
            int x = p + f;
            return x;
        }
    }

    static class Implements implements Note {
        @Override
        public String value() {
            return "implemented";
        }

        @Override
        public Class<? extends java.lang.annotation.Annotation> annotationType() {
            return Note.class;
        }
    }

    public static void main(String[] args) {
        System.out.println(new Annotated().m(1) + " " + Note.Level.HIGH + " " + Note.class.isAnnotation() + " " + Note.class.isInterface() + " " + Override.class.isAnnotation() + Runnable.class.isAnnotation());
        System.out.println(Note.class.getInterfaces()[0].getName());
        Note n = new Implements();
        System.out.println(n.value() + n.annotationType().getSimpleName());
    }
}
