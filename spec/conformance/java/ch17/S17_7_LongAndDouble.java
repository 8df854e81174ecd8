package ch17;

public class S17_7_LongAndDouble {
    static long plain;
    static volatile long vol;
    static volatile double d;

    public static void main(String[] args) throws Exception {
        boolean[] torn = {false};
        Thread t = new Thread(() -> {
            for (int i = 0; i < 50000; i++) {
                vol = (i & 1) == 0 ? 0L : -1L;
                d = (i & 1) == 0 ? 1e300 : -1e-300;
                if (i % 5000 == 0) Thread.yield();
            }
        });
        t.start();
        while (t.isAlive()) {
            long v = vol;
            double e = d;
            if (v != 0 && v != -1 || e != 0 && e != 1e300 && e != -1e-300) torn[0] = true;
            Thread.yield();
        }
        System.out.println(torn[0]);
        plain = 0x0123456789abcdefL;
        vol = plain;
        System.out.println(Long.toHexString(vol) + " " + (vol == plain));
        vol++;
        vol += 0x100000000L;
        System.out.println(Long.toHexString(vol));
    }
}
