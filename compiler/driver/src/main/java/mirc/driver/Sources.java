package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.source.Source;

/** Reads text files. */
final class Sources {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Sources() {}

  /** The text of {@code file}, which diagnostics will call {@code name}. */
  static Checked<Source> read(Path file, String name) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = text.startsWith(BYTE_ORDER_MARK);
      return Checked.of(Source.of(name, marked ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      Source empty = Source.of(name, "");
      return Checked.failed(
          List.of(
              Diagnostic.of(DriverCode.NOT_UTF8, empty.whole(), "`" + name + "` is not UTF-8")));
    }
  }
}
