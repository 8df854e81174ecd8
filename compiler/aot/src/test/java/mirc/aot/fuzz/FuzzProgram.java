package mirc.aot.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * A random program: a class with a static method {@code run} that writes what it computes with the
 * class {@code Report}. Its sections do not depend on one another, so that of a program that goes
 * wrong the section that does it stands alone.
 *
 * @param name the class
 * @param source the Java source file
 */
public record FuzzProgram(String name, String source) {
  private static final List<Section> SECTIONS =
      List.of(
          new MethodSection(),
          new MethodSection(),
          new MethodSection(),
          new InitializerSection(),
          new TypeSection(),
          new CollectionSection(),
          new CollectionSection(),
          new TextSection(),
          new TextSection(),
          new ThreadSection());

  /** The program of a seed. */
  public static FuzzProgram of(long seed) {
    Choice choice = new Choice(seed);
    String name = "Fuzz" + Long.toUnsignedString(seed, 36);
    Code code = new Code();
    List<String> sections = new ArrayList<>();
    code.line("@SuppressWarnings({\"unchecked\", \"rawtypes\"})");
    code.open("final class %s", name);
    for (int i = choice.between(2, 4); i > 0; i--) {
      String section = code.name("S");
      sections.add(section);
      code.open("static final class %s", section);
      choice.of(SECTIONS).write(new Choice(choice.seed()), code);
      code.close();
    }
    code.open("static void run()");
    for (String section : sections) {
      code.line("Report.start(\"%s.%s\");", name, section);
      code.line("try { %s.run(); } catch (Throwable t) { Report.caught(t); }", section);
    }
    code.close();
    code.close();
    return new FuzzProgram(name, code.toString());
  }
}
