package ch11;

public class S11_1_3_Asynchronous {
    public static void main(String[] args) throws Exception {
        int[] depth = {0};
        for (int i = 0; i < 3; i++) {
            try {
                fall(depth);
            } catch (StackOverflowError e) {
                System.out.println("overflow " + (depth[0] > 500) + " " + (e.getStackTrace().length == 1024));
                depth[0] = 0;
            }
        }
        Thread t = new Thread(() -> {
            try {
                fall(new int[1]);
            } catch (StackOverflowError e) {
                System.out.println("overflow in a thread");
            }
        });
        t.start();
        t.join();
        StringBuilder log = new StringBuilder();
        try {
            finallyToo(log, 0);
        } catch (StackOverflowError e) {
            System.out.println("after finally " + (log.length() > 10));
        }
    }

    static int fall(int[] depth) {
        depth[0]++;
        return fall(depth) + 1;
    }

    static void finallyToo(StringBuilder log, int n) {
        try {
            finallyToo(log, n + 1);
        } finally {
            if (n < 20) log.append('f');
        }
    }
}
