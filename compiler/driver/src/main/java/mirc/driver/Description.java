package mirc.driver;

import mirc.driver.describe.GraphDot;
import mirc.driver.describe.GraphText;

/** How a device graph can be printed. */
public enum Description {
  /** An indented tree. */
  TEXT,
  /** For Graphviz. */
  DOT,
  /** For Markdown pages. */
  MERMAID,
  /** The wiring plan. */
  YAML;

  /** The graph of {@code forms}, which have one, and a plan. */
  public String print(Forms forms) {
    return switch (this) {
      case TEXT -> GraphText.print(Forms.made(forms.graph()));
      case DOT -> GraphDot.dot(Forms.made(forms.graph()));
      case MERMAID -> GraphDot.mermaid(Forms.made(forms.graph()));
      case YAML -> Printing.wiring(forms);
    };
  }
}
