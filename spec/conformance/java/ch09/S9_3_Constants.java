package ch09;

public class S9_3_Constants {
    interface BaseColors {
        int RED = 1, GREEN = 2, BLUE = 4;
    }

    interface Rainbow extends BaseColors {
        int YELLOW = 3, ORANGE = RED + YELLOW;
    }

    interface Print extends BaseColors {
        int YELLOW = 8;
        int[] ALL = {RED, YELLOW};
    }

    static class Lots implements Rainbow, Print {
        int sum() {
            return RED + Rainbow.YELLOW + Print.YELLOW + ORANGE;
        }
    }

    public static void main(String[] args) {
        System.out.println(new Lots().sum());
        Print.ALL[0] = 99;
        System.out.println(Lots.ALL[0] + Print.BLUE);
        switch (4) {
            case BaseColors.BLUE -> System.out.println("blue");
            case Rainbow.YELLOW -> System.out.println("yellow");
            default -> System.out.println("none");
        }
    }
}
