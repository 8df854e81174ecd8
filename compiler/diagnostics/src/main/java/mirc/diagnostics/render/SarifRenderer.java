package mirc.diagnostics.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Related;
import mirc.source.LineIndex;
import mirc.source.Span;

/** Diagnostics as a SARIF 2.1.0 log, which code hosts and editors show beside the lines. */
public final class SarifRenderer {
  private SarifRenderer() {}

  /**
   * The log, and a line end.
   *
   * @param version mirc's version
   */
  public static String render(List<Diagnostic> diagnostics, String version) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "mirc");
    driver.put("version", version);
    driver.put("rules", rules(diagnostics));
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", diagnostics.stream().map(SarifRenderer::result).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.write(log);
  }

  private static List<Map<String, String>> rules(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.code().id())
        .distinct()
        .sorted()
        .map(id -> Map.of("id", id))
        .toList();
  }

  private static Map<String, Object> result(Diagnostic diagnostic) {
    String hint = diagnostic.hint();
    String text = diagnostic.message() + (hint == null ? "" : "; " + hint);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", diagnostic.code().id());
    result.put("level", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    result.put("message", Map.of("text", text));
    result.put("locations", List.of(Map.of("physicalLocation", place(diagnostic.span()))));
    if (!diagnostic.related().isEmpty()) {
      result.put(
          "relatedLocations", diagnostic.related().stream().map(SarifRenderer::related).toList());
    }
    return result;
  }

  private static Map<String, Object> related(Related related) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", place(related.span()));
    location.put("message", Map.of("text", related.label()));
    return location;
  }

  private static Map<String, Object> place(Span span) {
    LineIndex lines = span.source().lines();
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", lines.line(span.start()));
    region.put("startColumn", lines.column(span.start()));
    region.put("endLine", lines.line(span.end()));
    region.put("endColumn", lines.column(span.end()));
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", uri(span.source().name())));
    place.put("region", region);
    return place;
  }

  private static String uri(String name) {
    try {
      return new URI(null, null, name.contains(":") ? "./" + name : name, null).toASCIIString();
    } catch (URISyntaxException notAPath) {
      throw new IllegalArgumentException("no path: " + name, notAPath);
    }
  }
}
