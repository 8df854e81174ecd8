// Alone, ends with 3
package ch12;

public class S12_8_Exit {
    static class Hook extends Thread {
        @Override
        public void run() {
            System.out.println("hook runs");
        }
    }

    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Hook());
        Thread other = new Thread(() -> {
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        });
        other.start();
        try {
            System.exit(3);
        } finally {
            System.out.println("never");
        }
    }
}
