package regressions;

/**
 * A null that one of several instructions put on the stack: HotSpot names none, also where a
 * constant decides which of them runs.
 */
public class NullOfSeveralMakers {
    static String chosen(int n) {
        return (switch (-1 & 3) {
            case 0 -> "a";
            case 1 -> n > 3 ? "b" : "c";
            default -> (String) null;
        }).intern();
    }

    static int side(boolean left) {
        return (left ? (int[]) null : (int[]) null).length;
    }

    public static void main(String[] args) {
        try {
            System.out.println(chosen(args.length));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(side(args.length == 0));
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(((String) null).length());
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
