package threads;

/**
 * Loops that count and call nothing let another thread run before they end, which wants to every
 * millisecond: each is made longer until that is seen.
 */
public class LoopsGiveWay {
    static volatile int turns;
    static volatile boolean ends;
    static int sink;

    interface Work {
        int run(int rounds);
    }

    static int divide(int rounds) {
        int s = 1;
        for (int i = 0; i < rounds; i++) {
            s = s * 31 + (s >> 3) / (i | 1);
        }
        return s;
    }

    static int down(int rounds) {
        int s = 1;
        for (int i = rounds; i > 0; i--) {
            s = s * 31 + i % (s | 1);
        }
        return s;
    }

    static int testedLast(int rounds) {
        int s = 1;
        int i = 0;
        do {
            s = s * 31 + i % (s | 1);
            i++;
        } while (i < rounds);
        return s;
    }

    static int conditional(int rounds) {
        int s = 1;
        for (int i = 0; i < rounds; i++) {
            if (i % 3 == 0) {
                s = s * 31 + i % (s | 1);
            } else if ((s & 8) == 0) {
                continue;
            }
            s ^= i / (s | 1);
        }
        return s;
    }

    static int step(int s, int i) {
        return s * 31 + i % (s | 1);
    }

    static int inlined(int rounds) {
        int s = 1;
        for (int i = 0; i < rounds; i++) {
            s = step(s, i);
        }
        return s;
    }

    static int nested(int rounds) {
        int[] values = new int[1000];
        for (int i = 0; i < rounds / 1000 + 1; i++) {
            for (int j = 0; j < values.length; j++) {
                values[j] += i % (values[j] | 1);
            }
        }
        return values[7];
    }

    static int ofLong(int rounds) {
        long s = 1;
        for (long i = 0; i < rounds; i++) {
            s = s * 31 + i % (s | 1);
        }
        return (int) s;
    }

    static int ofMath(int rounds) {
        double s = 1;
        for (int i = 0; i < rounds; i++) {
            s += Math.sqrt(i) / Math.abs(s + 1);
        }
        return (int) s;
    }

    static int ofText(int rounds) {
        String text = "some text";
        int s = 0;
        for (int i = 0; i < rounds; i++) {
            s = s * 31 + text.charAt(i % 9);
        }
        return s;
    }

    static void check(String name, Work work) {
        boolean gaveWay = false;
        for (int rounds = 1 << 16; rounds <= 1 << 29 && !gaveWay; rounds *= 2) {
            int before = turns;
            sink += work.run(rounds);
            gaveWay = turns != before;
        }
        System.out.println(name + (gaveWay ? " gives way" : " lets nobody else run"));
    }

    public static void main(String[] args) throws InterruptedException {
        Thread other = new Thread(() -> {
            while (!ends) {
                turns++;
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        other.start();
        check("division", LoopsGiveWay::divide);
        check("counting down", LoopsGiveWay::down);
        check("tested last", LoopsGiveWay::testedLast);
        check("conditional", LoopsGiveWay::conditional);
        check("inlined method", LoopsGiveWay::inlined);
        check("nested", LoopsGiveWay::nested);
        check("long", LoopsGiveWay::ofLong);
        check("mathematics", LoopsGiveWay::ofMath);
        check("text", LoopsGiveWay::ofText);
        ends = true;
        other.join();
    }
}
