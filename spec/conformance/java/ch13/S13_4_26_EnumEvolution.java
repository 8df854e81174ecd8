package ch13;

public class S13_4_26_EnumEvolution {
    enum Order {FIRST, SECOND, THIRD}

    static int index(Order o) {
        return switch (o) {
            case FIRST -> 1;
            case SECOND -> 2;
            case THIRD -> 3;
        };
    }

    public static void main(String[] args) {
        int sum = 0;
        for (Order o : Order.values()) sum = sum * 10 + index(o);
        System.out.println(sum);
        Order none = null;
        try {
            index(none);
        } catch (NullPointerException e) {
            System.out.println("null: " + e.getMessage());
        }
    }
}
