package mirc.diagnostics.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Related;
import mirc.source.Source;
import mirc.source.Span;

/**
 * Diagnostics as a JSON array, for tools.
 *
 * <p>Each element has {@code code}, {@code severity} ({@code error} or {@code warning}), {@code
 * message}, {@code hint} if there is one, the place, and {@code related}, places with a {@code
 * label}. A place is {@code file}, {@code start} and {@code end}; these have {@code line} and
 * {@code column}, both from 1, columns in code points, and {@code offset}, from 0 in UTF-16 code
 * units.
 */
public final class JsonRenderer {
  private JsonRenderer() {}

  /** The array, and a line end. */
  public static String render(List<Diagnostic> diagnostics) {
    return Json.write(diagnostics.stream().map(JsonRenderer::diagnostic).toList());
  }

  private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", diagnostic.code().id());
    object.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    object.put("message", diagnostic.message());
    String hint = diagnostic.hint();
    if (hint != null) {
      object.put("hint", hint);
    }
    putPlace(object, diagnostic.span());
    object.put("related", diagnostic.related().stream().map(JsonRenderer::related).toList());
    return object;
  }

  private static Map<String, Object> related(Related related) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("label", related.label());
    putPlace(object, related.span());
    return object;
  }

  private static void putPlace(Map<String, Object> object, Span span) {
    object.put("file", span.source().name());
    object.put("start", position(span.source(), span.start()));
    object.put("end", position(span.source(), span.end()));
  }

  private static Map<String, Object> position(Source source, int offset) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("line", source.lines().line(offset));
    object.put("column", source.lines().column(offset));
    object.put("offset", offset);
    return object;
  }
}
