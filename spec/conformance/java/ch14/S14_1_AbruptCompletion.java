package ch14;

public class S14_1_AbruptCompletion {
    static String run(int how) {
        StringBuilder log = new StringBuilder();
        outer:
        for (int i = 0; i < 3; i++) {
            log.append(i);
            try {
                inner:
                {
                    switch (how) {
                        case 0: continue;
                        case 1: break;
                        case 2: break inner;
                        case 3: break outer;
                        case 4: continue outer;
                        case 5: return log + " returned";
                        case 6: throw new IllegalStateException(log.toString());
                        default: break;
                    }
                    log.append("after switch ");
                }
                log.append("after block ");
            } catch (IllegalStateException e) {
                log.append("caught ").append(e.getMessage());
                if (i == 1) break;
            } finally {
                log.append("f");
            }
            log.append("end ");
        }
        return log + "normal";
    }

    public static void main(String[] args) {
        for (int i = 0; i < 8; i++) System.out.println(run(i));
    }
}
