package ch15;

public class S15_12_4_1_TargetReference {
    static StringBuilder log = new StringBuilder();

    static S15_12_4_1_TargetReference target(boolean none) {
        log.append("target ");
        return none ? null : new S15_12_4_1_TargetReference();
    }

    static int arg(int i) {
        log.append(i).append(' ');
        return i;
    }

    static void mountain() {
        log.append("static ");
    }

    int instance(int a, int b) {
        log.append("called ");
        return a + b;
    }

    static void show(Runnable r) {
        log.setLength(0);
        try {
            r.run();
        } catch (RuntimeException e) {
            log.append(e.getClass().getSimpleName());
        }
        System.out.println(log);
    }

    public static void main(String[] args) {
        show(() -> target(false).instance(arg(1), arg(2)));
        show(() -> target(true).instance(arg(1), arg(2)));
        show(() -> target(true).mountain());
        show(() -> target(false).instance(arg(1), arg(Integer.parseInt("x"))));
        show(() -> {
            S15_12_4_1_TargetReference o = target(false);
            o.instance(arg((o = null) == null ? 5 : 6), 0);
        });
        show(() -> {
            String s = "one";
            log.append(s.startsWith(s = "two")).append(s);
        });
        show(() -> new S15_12_4_1_TargetReference() {
            @Override
            int instance(int a, int b) {
                log.append("anonymous ");
                return super.instance(a, b);
            }
        }.instance(arg(3), arg(4)));
    }
}
