package regressions;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;

/**
 * A call that can reach two or three small methods, of which some always throw, inside of a try
 * statement: what they throw arrives at its handlers.
 */
public class OneOfFewThrows {
    interface Shape {
        int area() throws Exception;
    }

    static class Square implements Shape {
        public int area() {
            return 4;
        }
    }

    static class Broken implements Shape {
        public int area() throws Exception {
            throw new Exception("broken");
        }
    }

    static class Refusing implements Shape {
        public int area() {
            throw new IllegalStateException("refusing");
        }
    }

    interface Talk {
        String say(int x) throws java.io.IOException;
    }

    static int area(Shape shape) {
        try {
            return shape.area();
        } catch (IllegalStateException e) {
            System.out.println("caught " + e.getMessage());
            return -1;
        } catch (Exception e) {
            System.out.println("caught a checked " + e.getMessage());
            return -2;
        } finally {
            System.out.println("finally");
        }
    }

    static void run(Runnable step) {
        try {
            step.run();
            System.out.println("ran");
        } catch (RuntimeException e) {
            System.out.println("threw " + e.getMessage());
        }
    }

    static Talk talk(InvocationHandler handler) {
        return (Talk) Proxy.newProxyInstance(
            OneOfFewThrows.class.getClassLoader(), new Class<?>[] {Talk.class}, handler);
    }

    public static void main(String[] args) throws Exception {
        for (Shape shape : new Shape[] {new Square(), new Broken(), new Refusing()}) {
            System.out.println(area(shape));
        }
        run(() -> System.out.println("nothing"));
        run(() -> {
            throw new IllegalArgumentException("lambda");
        });
        try {
            talk((proxy, method, arguments) -> {
                throw new Exception("undeclared");
            }).say(1);
        } catch (UndeclaredThrowableException e) {
            System.out.println(e.getCause());
        }
        System.out.println(talk((proxy, method, arguments) -> "said " + arguments[0]).say(2));
    }
}
