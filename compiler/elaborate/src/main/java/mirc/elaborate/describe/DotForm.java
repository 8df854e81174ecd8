package mirc.elaborate.describe;

import mirc.elaborate.describe.Description.Argument;
import mirc.elaborate.describe.Description.Device;

/** The form for Graphviz. */
final class DotForm {
  private DotForm() {}

  static String of(Description description) {
    StringBuilder text = new StringBuilder();
    text.append("digraph ").append(quoted(description.unikernel())).append(" {\n");
    text.append("  node [shape=box, fontname=\"sans-serif\"];\n");
    for (Device device : description.devices()) {
      String label = quoted(device.id() + "\n" + device.declaration());
      text.append("  ").append(quoted(device.id())).append(" [label=").append(label);
      text.append(device.type().isEmpty() ? ", style=bold];\n" : "];\n");
    }
    for (Device device : description.devices()) {
      for (Argument argument : device.arguments()) {
        for (String use : argument.uses()) {
          text.append("  ").append(quoted(device.id())).append(" -> ").append(quoted(use));
          text.append(" [label=").append(quoted(argument.name())).append("];\n");
        }
      }
    }
    return text.append("}\n").toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
