package mirc.cli;

import java.util.stream.Collectors;
import mirc.driver.Forms;
import mirc.driver.Phase;
import mirc.driver.Printing;

/** A form that {@code mirc compile --emit} prints. */
enum Emission {
  TREE(Phase.PARSE) {
    @Override
    String text(Forms forms) {
      return Printing.tree(forms);
    }
  },
  GRAPH(Phase.ELABORATE) {
    @Override
    String text(Forms forms) {
      return Printing.graph(forms);
    }
  },
  WIRING(Phase.LOWER) {
    @Override
    String text(Forms forms) {
      return Printing.wiring(forms);
    }
  },
  JAVA(Phase.GENERATE) {
    @Override
    String text(Forms forms) {
      return forms.java().stream().map(file -> file.text()).collect(Collectors.joining("\n"));
    }
  },
  C(Phase.TRANSLATE) {
    @Override
    String text(Forms forms) {
      return Printing.c(forms);
    }
  };

  private final Phase phase;

  Emission(Phase phase) {
    this.phase = phase;
  }

  /** The phase that makes it. */
  Phase phase() {
    return phase;
  }

  /** The form as text. */
  abstract String text(Forms forms);

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
