package threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ThreadLocals {
    static final ThreadLocal<List<String>> OWN = ThreadLocal.withInitial(ArrayList::new);
    static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>() {
        @Override
        protected String childValue(String parent) {
            return parent + "'s child";
        }
    };

    public static void main(String[] args) throws Exception {
        OWN.get().add("main");
        INHERITED.set("main");
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 3; i++) {
            int n = i;
            Thread t = new Thread(() -> {
                OWN.get().add("t" + n);
                log.add(OWN.get() + " " + INHERITED.get());
                INHERITED.remove();
                log.add("" + INHERITED.get());
            });
            t.start();
            t.join();
        }
        System.out.println(log + " " + OWN.get() + INHERITED.get());
        OWN.remove();
        System.out.println(OWN.get());
        INHERITED.remove();
        ThreadLocal<Integer> plain = new ThreadLocal<>();
        System.out.println(plain.get());
        plain.set(5);
        System.out.println(plain.get());
    }
}
