package ch09;

import java.lang.reflect.Modifier;

public class S9_1_InterfaceDeclarations {
    interface Shape {
        double area();

        default String text() {
            return getClass().getSimpleName() + " " + area();
        }
    }

    record Square(double side) implements Shape {
        public double area() {
            return side * side;
        }
    }

    static class Unit implements Shape {
        public double area() {
            return 1;
        }
    }

    enum Known implements Shape {
        SMALL, LARGE;

        public double area() {
            return ordinal() + 0.5;
        }
    }

    public static void main(String[] args) {
        Shape[] all = {new Square(3), new Unit(), Known.LARGE, () -> 7};
        for (int i = 0; i < 3; i++) System.out.println(all[i].text());
        System.out.println(all[3].area() + " " + Shape.class.isInterface() + " " + Modifier.isAbstract(Shape.class.getModifiers()) + " " + Shape.class.getSuperclass());
        Object o = all[0];
        System.out.println(o instanceof Shape s ? s.area() : -1);
        System.out.println(new Object() instanceof Shape);
    }
}
