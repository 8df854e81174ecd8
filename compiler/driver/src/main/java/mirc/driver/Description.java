package mirc.driver;

import mirc.elaborate.describe.Format;

/** How a device graph can be printed. */
public enum Description {
  /** For a terminal. */
  TEXT(Format.TEXT),
  /** For Graphviz. */
  DOT(Format.DOT),
  /** A picture. */
  SVG(Format.SVG),
  /** For Markdown pages. */
  MERMAID(Format.MERMAID),
  /** For programs. */
  JSON(Format.JSON),
  /** The same content as JSON. */
  YAML(Format.YAML);

  private final Format format;

  Description(Format format) {
    this.format = format;
  }

  /** The graph of {@code forms}, which have one. */
  public String print(Forms forms) {
    return format.render(Forms.made(forms.graph()));
  }
}
