package mirc.elaborate.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.names.NearMiss;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.source.Source;
import mirc.source.Span;

/** What {@code --set name=text} asks for. */
final class Settings {
  private final Map<String, String> texts;
  private final Map<String, String> unused;
  private final Set<String> asked = new TreeSet<>();
  private final Span unikernel;
  private final Sink sink;

  Settings(Map<String, String> texts, Span unikernel, Sink sink) {
    this.texts = Map.copyOf(texts);
    this.unused = new LinkedHashMap<>(texts);
    this.unikernel = unikernel;
    this.sink = sink;
  }

  boolean names(String name) {
    return texts.containsKey(name);
  }

  /** The value set for the parameter; a bad one is reported, and then there is none. */
  Optional<Value> value(String name, Type type) {
    String text = texts.get(name);
    unused.remove(name);
    asked.add(name);
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(SettingReader.read(text, type));
    } catch (BadSettingException e) {
      sink.report(
          Diagnostic.of(
                  GraphCode.BAD_SETTING,
                  commandLine(name, text),
                  "bad value for `" + name + "`: " + e.getMessage())
              .hint("the type of `" + name + "` is `" + type + "`"));
      return Optional.empty();
    }
  }

  /** Reports names that no parameter has. */
  void reportUnused() {
    unused.forEach(
        (name, text) -> {
          String message =
              "the unikernel `" + unikernel.text() + "` has no parameter `" + name + "`";
          Diagnostic diagnostic =
              Diagnostic.of(GraphCode.UNKNOWN_SETTING, commandLine(name, text), message)
                  .related(unikernel, "the unikernel");
          sink.report(
              NearMiss.of(name, asked)
                  .map(near -> diagnostic.hint("did you mean `" + near + "`?"))
                  .orElse(diagnostic));
        });
  }

  private static Span commandLine(String name, String text) {
    return Source.of("<command line>", "--set " + name + "=" + text).whole();
  }
}
