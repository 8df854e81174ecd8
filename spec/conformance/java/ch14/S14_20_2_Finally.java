package ch14;

public class S14_20_2_Finally {
    @SuppressWarnings("finally")
    static int overrides() {
        try {
            return 1;
        } finally {
            return 2;
        }
    }

    static int keeps() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
        }
    }

    @SuppressWarnings("finally")
    static String swallows() {
        for (int i = 0; i < 3; i++) {
            try {
                throw new IllegalStateException("lost " + i);
            } finally {
                if (i < 2) continue;
                break;
            }
        }
        return "out";
    }

    static String nest(int how) {
        StringBuilder log = new StringBuilder();
        try {
            try {
                try {
                    log.append("a");
                    if (how == 1) throw new IllegalArgumentException("one");
                    if (how == 2) throw new Error("two");
                    if (how == 3) return log.append("r").toString();
                } catch (IllegalArgumentException e) {
                    log.append("b");
                    throw new RuntimeException("again", e);
                } finally {
                    log.append("c");
                    if (how == 4) throw new IllegalStateException("four");
                }
                log.append("d");
            } catch (IllegalStateException e) {
                log.append("e").append(e.getMessage());
            } finally {
                log.append("f");
            }
        } catch (RuntimeException e) {
            log.append("g").append(e.getMessage()).append(e.getCause() == null);
        } catch (Error e) {
            log.append("h").append(e.getMessage());
        } finally {
            log.append("i");
            System.out.print("[" + log + "] ");
        }
        return log.toString();
    }

    static int loops() {
        int count = 0;
        outer:
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                try {
                    if (j == 3) continue outer;
                    if (i == 3) break outer;
                    count += 10;
                } finally {
                    count++;
                    while (true) {
                        try {
                            break;
                        } finally {
                            count += 1000;
                        }
                    }
                }
            }
        }
        return count;
    }

    static int depth(int n) {
        try {
            return n == 0 ? 1 / n : depth(n - 1);
        } finally {
            System.out.print(n);
        }
    }

    public static void main(String[] args) {
        System.out.println(overrides() + " " + keeps() + " " + swallows() + " " + loops());
        for (int how = 0; how < 5; how++) System.out.println(nest(how));
        try {
            depth(9);
        } catch (ArithmeticException e) {
            System.out.println(" " + e.getMessage());
        }
    }
}
