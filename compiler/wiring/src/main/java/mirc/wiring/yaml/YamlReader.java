package mirc.wiring.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.source.Source;
import mirc.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads one YAML document into nodes. */
final class YamlReader {
  private final Source source;
  private final YAMLParser parser;

  private YamlReader(Source source, YAMLParser parser) {
    this.source = source;
    this.parser = parser;
  }

  static YamlNode read(Source source) {
    try (YAMLParser parser = new YAMLFactory().createParser(source.text())) {
      YamlReader reader = new YamlReader(source, parser);
      YamlNode node = reader.node(parser.nextToken());
      if (parser.nextToken() != null) {
        throw new PlanFormatException(reader.here(), "a plan is one YAML document");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new PlanFormatException(
          at(source, e.getLocation()),
          "not YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private YamlNode node(@Nullable JsonToken token) throws IOException {
    Span start = here();
    if (token == null) {
      throw new PlanFormatException(start, "the file is empty");
    }
    return switch (token) {
      case START_OBJECT -> mapping(start);
      case START_ARRAY -> sequence(start);
      default -> new YamlNode.Text(parser.getText(), start);
    };
  }

  private YamlNode mapping(Span start) throws IOException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (entries.containsKey(key)) {
        throw new PlanFormatException(here(), "the key `" + key + "` stands twice");
      }
      entries.put(key, node(parser.nextToken()));
    }
    return new YamlNode.Mapping(Collections.unmodifiableMap(entries), start);
  }

  private YamlNode sequence(Span start) throws IOException {
    List<YamlNode> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      elements.add(node(token));
    }
    return new YamlNode.Sequence(elements, start);
  }

  private Span here() {
    return at(source, parser.currentTokenLocation());
  }

  private static Span at(Source source, @Nullable JsonLocation location) {
    if (location == null || location.getLineNr() < 1) {
      return source.span(0, 0);
    }
    int line = Math.min(location.getLineNr(), source.lines().count());
    int start = source.lines().start(line) + Math.max(location.getColumnNr() - 1, 0);
    int end = source.lines().end(line);
    return source.span(Math.min(start, end), end);
  }
}
