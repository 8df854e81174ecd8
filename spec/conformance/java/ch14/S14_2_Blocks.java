package ch14;

public class S14_2_Blocks {
    public static void main(String[] args) {
        int x = 1;
        {
            int y = x + 1;
            x = y * 10;
            {
                int z = x + y;
                x = z;
            }
            {
                int z = 5;
                x += z;
            }
        }
        int y = 3;
        {}
        ;
        System.out.println(x + y);
        do {
            String s = "in do";
            System.out.println(s);
        } while (false);
        for (;;) {
            final int only = x;
            if (only > 0) break;
        }
        {
            {
                {
                    System.out.println("nested");
                }
            }
        }
    }
}
