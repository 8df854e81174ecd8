package ch12;

public class S12_3_2_Preparation {
    static class Early {
        static Object seen = peek();
        static int number = 5;
        static final String CONSTANT = "constant";
        static final String NOT = new String("computed");
        static final Integer BOXED = 7;
        static final int INT = 8;
        static boolean flag = true;

        static Object peek() {
            return number + " " + CONSTANT + " " + NOT + " " + BOXED + " " + INT + " " + flag;
        }
    }

    public static void main(String[] args) {
        System.out.println(Early.seen);
        System.out.println(Early.peek());
    }
}
