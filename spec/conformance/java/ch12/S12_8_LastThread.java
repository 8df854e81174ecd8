// Alone, ends with 1
package ch12;

public class S12_8_LastThread {
    public static void main(String[] args) throws Exception {
        Thread daemon = new Thread(() -> {
            while (true) Thread.yield();
        });
        daemon.setDaemon(true);
        daemon.start();
        Thread user = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                System.out.println("never");
            }
            System.out.println("the user thread ends the program");
        });
        user.start();
        System.out.println("main throws");
        throw new IllegalStateException("main");
    }
}
