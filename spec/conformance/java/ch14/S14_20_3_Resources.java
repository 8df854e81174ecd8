package ch14;

public class S14_20_3_Resources {
    static StringBuilder log = new StringBuilder();

    static class R implements AutoCloseable {
        final String name;
        final boolean failing;

        R(String name, boolean failing, boolean made) {
            this.name = name;
            this.failing = failing;
            log.append("+").append(name);
            if (!made) throw new IllegalStateException("making " + name);
        }

        @Override
        public void close() {
            log.append("-").append(name);
            if (failing) throw new IllegalArgumentException("closing " + name);
        }
    }

    interface Action {
        void run() throws Exception;
    }

    static void show(String what, Action a) {
        log.setLength(0);
        String end = "normal";
        try {
            a.run();
        } catch (Throwable t) {
            end = t.getMessage();
            for (Throwable s : t.getSuppressed()) end += " [" + s.getMessage() + "]";
            if (t.getCause() != null) end += " by " + t.getCause();
        }
        System.out.println(what + ": " + log + " " + end);
    }

    static int returns(boolean fails) {
        try (R r = new R("r", fails, true)) {
            return log.append("ret").length();
        } catch (IllegalArgumentException e) {
            return -1;
        } finally {
            log.append("fin");
        }
    }

    public static void main(String[] args) {
        show("plain", () -> {
            try (R a = new R("a", false, true)) {
                log.append("body");
            }
        });
        show("two", () -> {
            try (R a = new R("a", false, true); R b = new R("b", false, true)) {
                log.append("body").append(a.name).append(b.name);
            }
        });
        show("null", () -> {
            try (R a = null; R b = new R("b", false, true)) {
                log.append("body").append(a);
            }
        });
        show("body fails", () -> {
            try (R a = new R("a", false, true); R b = new R("b", false, true)) {
                throw new Exception("body");
            }
        });
        show("all fail", () -> {
            try (R a = new R("a", true, true); R b = new R("b", true, true); R c = new R("c", true, true)) {
                throw new Exception("body");
            }
        });
        show("closing fails", () -> {
            try (R a = new R("a", true, true); R b = new R("b", true, true)) {
                log.append("body");
            }
        });
        show("making the second fails", () -> {
            try (R a = new R("a", true, true); R b = new R("b", true, false)) {
                log.append("never");
            }
        });
        show("catch and finally come after closing", () -> {
            try (R a = new R("a", true, true)) {
                throw new Exception("body");
            } catch (Exception e) {
                log.append("catch").append(e.getSuppressed().length);
                throw new Exception("from catch", e);
            } finally {
                log.append("finally");
            }
        });
        show("variables", () -> {
            R a = new R("a", false, true);
            final R b = new R("b", false, true);
            try (a; b; R c = new R("c", false, true)) {
                log.append("body");
            }
        });
        show("break", () -> {
            for (int i = 0; i < 3; i++) {
                try (R a = new R("a" + i, false, true)) {
                    if (i == 0) continue;
                    break;
                }
            }
        });
        show("return", () -> log.append(returns(false) > 0));
        show("return, closing fails", () -> log.append(returns(true)));
        show("lambda", () -> {
            try (AutoCloseable c = () -> log.append("closed")) {
                log.append("body");
            }
        });
        show("nested", () -> {
            try (R a = new R("a", true, true)) {
                try (R b = new R("b", true, true)) {
                    throw new Exception("inner");
                }
            }
        });
        show("suppression off", () -> {
            try (R a = new R("a", true, true)) {
                throw new Exception("quiet", null, false, false) {};
            }
        });
    }
}
