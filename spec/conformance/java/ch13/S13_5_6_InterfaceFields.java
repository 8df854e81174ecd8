package ch13;

public class S13_5_6_InterfaceFields {
    interface Constants {
        int ONE = 1;
        Integer BOXED = init();

        static Integer init() {
            System.out.println("initialized");
            return 2;
        }
    }

    static class User implements Constants {
        int one() {
            return ONE;
        }

        int both() {
            return ONE + BOXED;
        }
    }

    public static void main(String[] args) {
        System.out.println(new User().one());
        System.out.println(new User().both());
    }
}
