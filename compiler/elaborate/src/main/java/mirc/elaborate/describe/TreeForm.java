package mirc.elaborate.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.elaborate.describe.Description.Argument;
import mirc.elaborate.describe.Description.BootParameter;
import mirc.elaborate.describe.Description.Device;

/** The forms for programs: mappings, lists, texts and truth values. */
final class TreeForm {
  private TreeForm() {}

  static Map<String, Object> tree(Description description) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("unikernel", description.unikernel());
    tree.put("documentation", description.documentation());
    tree.put("target", description.target());
    tree.put("devices", description.devices().stream().map(TreeForm::device).toList());
    tree.put("bootParameters", description.parameters().stream().map(TreeForm::boot).toList());
    return tree;
  }

  private static Map<String, Object> device(Device device) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", device.id());
    tree.put("device", device.declaration());
    tree.put("type", device.type());
    tree.put("java", device.javaClass());
    tree.put("at", device.at());
    tree.put("because", device.reasons());
    tree.put("arguments", device.arguments().stream().map(TreeForm::argument).toList());
    return tree;
  }

  private static Map<String, Object> argument(Argument argument) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("parameter", argument.name());
    tree.put("value", argument.text());
    tree.put("default", argument.defaulted());
    tree.put("uses", argument.uses());
    return tree;
  }

  private static Map<String, Object> boot(BootParameter parameter) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", parameter.name());
    tree.put("type", parameter.type());
    tree.put("required", parameter.required());
    tree.put("default", parameter.initial());
    tree.put("documentation", parameter.documentation());
    return tree;
  }

  static String json(Object tree) {
    StringBuilder text = new StringBuilder();
    json(text, tree, "");
    return text.append('\n').toString();
  }

  private static void json(StringBuilder text, Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator).append('\n').append(indent).append("  ");
        text.append(quoted(entry.getKey().toString())).append(": ");
        json(text, entry.getValue(), indent + "  ");
        separator = ",";
      }
      text.append('\n').append(indent).append('}');
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      String separator = "[";
      for (Object element : list) {
        text.append(separator).append('\n').append(indent).append("  ");
        json(text, element, indent + "  ");
        separator = ",";
      }
      text.append('\n').append(indent).append(']');
    } else {
      text.append(scalar(value));
    }
  }

  static String yaml(Map<String, Object> tree) {
    StringBuilder text = new StringBuilder();
    yaml(text, tree, "");
    return text.toString();
  }

  private static void yaml(StringBuilder text, Map<?, ?> map, String indent) {
    String lead = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(lead).append(entry.getKey()).append(':');
      lead = indent;
      if (entry.getValue() instanceof List<?> list && !list.isEmpty()) {
        text.append('\n');
        list.forEach(element -> yamlElement(text, element, indent + "  "));
      } else {
        text.append(' ').append(scalar(entry.getValue())).append('\n');
      }
    }
  }

  private static void yamlElement(StringBuilder text, Object element, String indent) {
    text.append(indent).append("- ");
    if (element instanceof Map<?, ?> map) {
      yaml(text, map, indent + "  ");
    } else {
      text.append(scalar(element)).append('\n');
    }
  }

  /** A text in quotes, which JSON and YAML share; an empty list; a truth value. */
  private static String scalar(Object value) {
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default ->
            quoted.append(
                c < ' ' || c == 0x7f ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }
}
