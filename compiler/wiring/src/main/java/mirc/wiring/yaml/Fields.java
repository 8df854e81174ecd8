package mirc.wiring.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import mirc.source.Span;
import mirc.wiring.SourcePosition;

/** The entries of one mapping; {@link #end} refuses those that were not asked for. */
final class Fields {
  private final YamlNode.Mapping mapping;
  private final String what;
  private final Set<String> known = new HashSet<>();

  private Fields(YamlNode.Mapping mapping, String what) {
    this.mapping = mapping;
    this.what = what;
  }

  /** The fields of a mapping; {@code what} names it in messages. */
  static Fields of(YamlNode node, String what) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Fields(mapping, what);
    }
    throw new PlanFormatException(node.span(), what + " is a mapping, and not " + node.kind());
  }

  Span span() {
    return mapping.span();
  }

  Map<String, YamlNode> entries() {
    return mapping.entries();
  }

  Optional<YamlNode> optional(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.entries().get(key));
  }

  YamlNode required(String key) {
    return optional(key)
        .orElseThrow(() -> new PlanFormatException(span(), what + " lacks the key `" + key + "`"));
  }

  String text(String key) {
    return text(required(key), key);
  }

  String textOrEmpty(String key) {
    return optional(key).map(node -> text(node, key)).orElse("");
  }

  Optional<String> optionalText(String key) {
    return optional(key).map(node -> text(node, key));
  }

  private static String text(YamlNode node, String key) {
    if (node instanceof YamlNode.Text text) {
      return text.text();
    }
    throw new PlanFormatException(node.span(), "`" + key + "` is a text, and not " + node.kind());
  }

  boolean flag(String key) {
    Optional<String> text = optionalText(key);
    if (text.isPresent() && !text.get().equals("true")) {
      throw new PlanFormatException(
          required(key).span(), "`" + key + "` is `true` or not there at all");
    }
    return text.isPresent();
  }

  OptionalLong number(String key) {
    Optional<String> text = optionalText(key);
    try {
      return text.isPresent() ? OptionalLong.of(Long.parseLong(text.get())) : OptionalLong.empty();
    } catch (NumberFormatException e) {
      throw new PlanFormatException(required(key).span(), "`" + key + "` is a whole number");
    }
  }

  /** The elements of a list, none when the key is not there. */
  <T> List<T> list(String key, Function<YamlNode, T> element) {
    Optional<YamlNode> node = optional(key);
    List<T> elements = new ArrayList<>();
    if (node.isPresent()) {
      if (!(node.get() instanceof YamlNode.Sequence sequence)) {
        throw new PlanFormatException(
            node.get().span(), "`" + key + "` is a list, and not " + node.get().kind());
      }
      sequence.elements().forEach(each -> elements.add(element.apply(each)));
    }
    return elements;
  }

  List<String> texts(String key) {
    return list(key, node -> text(node, key));
  }

  /** {@code file:line:column}. */
  SourcePosition position(String key) {
    String text = text(key);
    String[] parts = text.split(":(?=[0-9]+(:[0-9]+)?$)", 3);
    try {
      if (parts.length == 3) {
        return new SourcePosition(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      }
    } catch (IllegalArgumentException e) {
      throw malformedPosition(key);
    }
    throw malformedPosition(key);
  }

  private PlanFormatException malformedPosition(String key) {
    return new PlanFormatException(
        required(key).span(),
        "`" + key + "` is a file, a line and a column, such as `a.mirage:1:2`");
  }

  /** Refuses keys that nobody asked for. */
  void end() {
    mapping
        .entries()
        .forEach(
            (key, node) -> {
              if (!known.contains(key)) {
                throw new PlanFormatException(node.span(), what + " has no key `" + key + "`");
              }
            });
  }
}
