package ch14;

public class S14_15_BreakContinueReturn {
    static int twice(int[] a) {
        for (int x : a) {
            try {
                if (x < 0) continue;
                if (x == 0) break;
                if (x > 100) return x;
            } finally {
                System.out.print("[" + x + "]");
            }
            System.out.print(x + " ");
        }
        return -1;
    }

    static void nothing(boolean early) {
        if (early) return;
        System.out.print("late ");
    }

    static int first(String[] words, char c) {
        int i = 0;
        search:
        {
            for (String w : words) {
                for (int k = 0; k < w.length(); k++, i++) if (w.charAt(k) == c) break search;
            }
            return -1;
        }
        return i;
    }

    static long conversion(boolean b) {
        if (b) return 'c';
        return (byte) -1;
    }

    static Object boxed() {
        return 5;
    }

    public static void main(String[] args) {
        System.out.println(twice(new int[] {1, -2, 3, 0, 4}) + " " + twice(new int[] {5, 200}));
        nothing(true);
        nothing(false);
        System.out.println(first(new String[] {"ab", "cde"}, 'd') + " " + first(new String[] {"x"}, 'y'));
        System.out.println(conversion(true) + conversion(false) + " " + boxed());
        int count = 0;
        do {
            count++;
            if (count < 3) continue;
            break;
        } while (count < 10);
        System.out.println(count);
        int k = 0;
        for (; ; k++) {
            if (k < 5) continue;
            switch (k) {
                case 5:
                    continue;
                case 6:
                    break;
                default:
                    return2(k);
            }
            if (k > 7) break;
        }
        System.out.println(k);
    }

    static void return2(int k) {
        System.out.println("k " + k);
        return;
    }
}
