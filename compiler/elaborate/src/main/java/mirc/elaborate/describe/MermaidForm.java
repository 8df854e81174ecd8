package mirc.elaborate.describe;

import java.util.HashMap;
import java.util.Map;
import mirc.elaborate.describe.Description.Argument;
import mirc.elaborate.describe.Description.Device;

/** The form for Markdown. */
final class MermaidForm {
  private MermaidForm() {}

  static String of(Description description) {
    StringBuilder text = new StringBuilder("flowchart TD\n");
    // Words such as `end` mean something in the notation, so nodes go by numbers.
    Map<String, String> names = new HashMap<>();
    for (Device device : description.devices()) {
      String name = "n" + names.size();
      names.put(device.id(), name);
      String label = device.id() + "<br>" + device.declaration();
      text.append("  ").append(name).append(device.type().isEmpty() ? "([\"" : "[\"");
      text.append(label.replace("\"", "#quot;"));
      text.append(device.type().isEmpty() ? "\"])\n" : "\"]\n");
    }
    for (Device device : description.devices()) {
      for (Argument argument : device.arguments()) {
        for (String use : argument.uses()) {
          text.append("  ").append(names.get(device.id()));
          text.append(" -- ").append(argument.name()).append(" --> ");
          text.append(names.get(use)).append('\n');
        }
      }
    }
    return text.toString();
  }
}
