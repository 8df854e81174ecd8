package mirc.spec.programs;

import java.util.ArrayList;
import java.util.List;

/**
 * The main class of an image of many programs, which is generated. Its arguments are {@code from
 * N}: the programs from the Nth on run one after the other, each between two lines that name it; or
 * {@code only N}: that program runs by itself, and its exceptions and exit code are the image's.
 */
final class Dispatcher {
  static final String BEGIN = "=== begin ";
  static final String END = "=== end ";

  private Dispatcher() {}

  /** The class {@code name} in Java. */
  static String source(String name, List<Program> programs) {
    List<String> lines = new ArrayList<>();
    lines.add("public class " + name + " {");
    lines.add("  private static final String[] NONE = {};");
    lines.add("  private static final String[] NAMES = {");
    programs.forEach(program -> lines.add("    \"" + program.path() + "\","));
    lines.add("  };");
    lines.add("  private static final String ALONE = \"" + aloneFlags(programs) + "\";");
    lines.add(
        """

          public static void main(String[] arguments) throws Throwable {
            int first = Integer.parseInt(arguments[1]);
            if (arguments[0].equals("only")) {
              run(first);
              return;
            }
            for (int i = first; i < NAMES.length; i++) {
              if (ALONE.charAt(i) == '-') {
                one(i);
              }
            }
          }

          private static void one(int program) {
            System.out.println("=== begin " + NAMES[program]);
            String how = "ended";
            try {
              run(program);
            } catch (Throwable e) {
              how = "threw " + e;
              e.printStackTrace();
            }
            System.err.flush();
            System.out.println();
            System.out.println("=== end " + NAMES[program] + ": " + how);
          }

          private static void run(int program) throws Throwable {
            switch (program) {\
        """);
    for (int i = 0; i < programs.size(); i++) {
      lines.add("      case " + i + ": " + programs.get(i).className() + ".main(NONE); break;");
    }
    lines.add("      default: throw new IllegalArgumentException();");
    lines.add("    }");
    lines.add("  }");
    lines.add("}");
    return String.join("\n", lines) + "\n";
  }

  private static String aloneFlags(List<Program> programs) {
    StringBuilder flags = new StringBuilder();
    programs.forEach(program -> flags.append(program.isAlone() ? 'a' : '-'));
    return flags.toString();
  }
}
