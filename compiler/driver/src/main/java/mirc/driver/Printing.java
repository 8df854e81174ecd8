package mirc.driver;

import java.util.List;
import java.util.stream.Collectors;
import mirc.wiring.yaml.PlanYaml;

/** Intermediate forms as text, for people who want to see them. */
public final class Printing {
  private Printing() {}

  /** The syntax tree, one component a line. */
  public static String tree(Forms forms) {
    return RecordText.of(Forms.made(forms.tree()));
  }

  /** The device graph. */
  public static String graph(Forms forms) {
    return Description.TEXT.print(forms);
  }

  /** The wiring plan, which {@code --from-plan} reads. */
  public static String wiring(Forms forms) {
    return PlanYaml.write(Forms.made(forms.plan()));
  }

  /** The generated C, each file after a line with its name. */
  public static String c(Forms forms) {
    if (forms.translation() == null) {
      return "";
    }
    return Forms.made(forms.translation()).files().stream()
        .map(file -> "// ---- " + file.name() + "\n" + file.text())
        .collect(Collectors.joining("\n"));
  }

  /** The chain of uses that brought the class into the image; empty if it is not there. */
  public static List<String> why(Forms forms, String className) {
    return Forms.made(forms.translation()).reasons().why(className);
  }

  /**
   * What the JDK's code in the image seems to use and images do not have: for each, a sentence and
   * lines with the chain of uses that brought it in.
   */
  public static List<String> missing(Forms forms) {
    return TranslationProblems.missing(Forms.made(forms.translation()).problems());
  }
}
