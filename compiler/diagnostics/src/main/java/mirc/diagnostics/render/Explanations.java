package mirc.diagnostics.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages that explain the codes: the resources {@code explain/<code>.md} of all phases. */
public final class Explanations {
  private Explanations() {}

  /**
   * The page of a code.
   *
   * @param id {@code M} and four digits; in lower case, and without the {@code M}, too
   * @return Markdown, or empty if there is no such code
   */
  public static Optional<String> find(String id) {
    String digits = id.startsWith("M") || id.startsWith("m") ? id.substring(1) : id;
    if (!digits.matches("[0-9]{4}")) {
      return Optional.empty();
    }
    ClassLoader loader = Explanations.class.getClassLoader();
    try (InputStream page = loader.getResourceAsStream("explain/M" + digits + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
