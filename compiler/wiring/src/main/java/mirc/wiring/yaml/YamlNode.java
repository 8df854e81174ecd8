package mirc.wiring.yaml;

import java.util.List;
import java.util.Map;
import mirc.source.Span;

/** YAML with places: every scalar is a text. */
sealed interface YamlNode {

  Span span();

  /** What a message calls it. */
  String kind();

  record Text(String text, Span span) implements YamlNode {
    @Override
    public String kind() {
      return "a text";
    }
  }

  record Sequence(List<YamlNode> elements, Span span) implements YamlNode {
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys in the order of the file. */
  record Mapping(Map<String, YamlNode> entries, Span span) implements YamlNode {
    @Override
    public String kind() {
      return "a mapping";
    }
  }
}
