package ch08;

public class S8_1_1_1_AbstractClasses {
    static abstract class Shape {
        static int made;
        final String log;

        Shape() {
            made++;
            log = name() + " of area " + area();
        }

        abstract String name();

        double area() {
            return 0;
        }
    }

    static abstract class Named extends Shape {
        String name() {
            return getClass().getSimpleName();
        }
    }

    static class Square extends Named {
        double side = 3;

        @Override
        double area() {
            return side * side;
        }
    }

    static abstract class Again extends Square {
        abstract double area();
    }

    static class Final extends Again {
        double area() {
            return -1;
        }
    }

    public static void main(String[] args) {
        Shape s = new Square();
        System.out.println(s.log + " " + s.area() + " " + Shape.made);
        System.out.println(new Final().log + " " + ((Shape) new Final()).area());
        Shape anonymous = new Named() {
            @Override
            double area() {
                return 5;
            }
        };
        System.out.println(anonymous.log);
    }
}
