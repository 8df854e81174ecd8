package mirc.elaborate.describe;

import mirc.elaborate.graph.DeviceGraph;

/** The forms in which a device graph is shown. */
public enum Format {
  /** For a terminal. */
  TEXT {
    @Override
    public String render(DeviceGraph graph) {
      return TextForm.of(Description.of(graph));
    }
  },
  /** For Graphviz. */
  DOT {
    @Override
    public String render(DeviceGraph graph) {
      return DotForm.of(Description.of(graph));
    }
  },
  /** A picture. */
  SVG {
    @Override
    public String render(DeviceGraph graph) {
      return SvgForm.of(Description.of(graph));
    }
  },
  /** For Markdown. */
  MERMAID {
    @Override
    public String render(DeviceGraph graph) {
      return MermaidForm.of(Description.of(graph));
    }
  },
  /** For programs. */
  JSON {
    @Override
    public String render(DeviceGraph graph) {
      return TreeForm.json(TreeForm.tree(Description.of(graph)));
    }
  },
  /** The same content as JSON. */
  YAML {
    @Override
    public String render(DeviceGraph graph) {
      return TreeForm.yaml(TreeForm.tree(Description.of(graph)));
    }
  };

  /** The whole text, its lines ended by line feeds; the same for equal graphs. */
  public abstract String render(DeviceGraph graph);
}
