package library;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** java.util.logging with the configuration of a JDK as it is installed. */
public class Logging {
    static class Collector extends Handler {
        final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(record.getLevel() + " " + new SimpleFormatter().formatMessage(record) + " from "
                    + record.getSourceClassName() + "." + record.getSourceMethodName());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    static void inner(Logger logger) {
        logger.log(Level.FINER, "{0} of {1}", new Object[] {1, "two"});
    }

    public static void main(String[] args) throws Exception {
        PrintStream usual = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true));
        Logger logger = Logger.getLogger("library.Logging");
        try {
            logger.info("told");
            logger.fine("not told");
            logger.log(Level.SEVERE, "failed with {0}", 7);
            logger.log(Level.WARNING, "thrown", new IllegalStateException("why"));
        } finally {
            System.setErr(usual);
        }
        for (String line : bytes.toString().split("\n")) {
            System.out.println(line.contains(" library.Logging main") ? "(time) library.Logging main" : line);
        }

        Logger root = logger.getParent();
        System.out.println(root.getName() + "| " + root.getLevel() + " " + logger.getLevel());
        System.out.println(root.getHandlers().length + " " + (root.getHandlers()[0] instanceof ConsoleHandler));
        System.out.println(root.getHandlers()[0].getLevel() + " " + logger.isLoggable(Level.FINE));

        Logger below = Logger.getLogger("library.Logging.below");
        Collector collector = new Collector();
        below.addHandler(collector);
        below.setUseParentHandlers(false);
        below.setLevel(Level.ALL);
        inner(below);
        below.entering("A", "b", "c");
        below.warning(() -> "made late");
        below.throwing("A", "b", new RuntimeException());
        System.out.println(String.join("\n", collector.lines));
        System.out.println(below.getParent() == logger);
        System.out.println(Logger.getLogger("library.Logging") == logger);
        System.out.println(LogManager.getLogManager().getProperty(".level"));
        System.out.println(Level.parse("800") + " " + Level.parse("CONFIG").intValue() + " "
                + Level.INFO.getLocalizedName());
        try {
            Level.parse("LOUD");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Formatter formatter = new SimpleFormatter();
        LogRecord record = new LogRecord(Level.INFO, "plain {0}");
        record.setParameters(new Object[] {"text"});
        System.out.println(formatter.formatMessage(record));
    }
}
