package ch17;

public class S17_6_WordTearing {
    static final int LENGTH = 8, ITERS = 20000;
    static byte[] counts = new byte[LENGTH];
    static boolean[] flags = new boolean[LENGTH];
    static short[] shorts = new short[LENGTH];
    static volatile boolean bad;

    static class Fields {
        byte a, b;
        boolean c;
        short d;
    }

    public static void main(String[] args) throws Exception {
        Thread[] all = new Thread[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int id = i;
            all[i] = new Thread(() -> {
                byte v = 0;
                for (int k = 0; k < ITERS; k++) {
                    if (counts[id] != v || shorts[id] != v || flags[id] != ((v & 1) == 1)) bad = true;
                    v++;
                    counts[id] = v;
                    shorts[id] = v;
                    flags[id] = (v & 1) == 1;
                    if (k % 2500 == 0) Thread.yield();
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        System.out.println(bad + " " + counts[0] + " " + shorts[7] + flags[3]);
        Fields f = new Fields();
        f.a = -1;
        f.c = true;
        f.d = -1;
        f.b = 0;
        System.out.println(f.a + " " + f.b + f.c + f.d);
    }
}
