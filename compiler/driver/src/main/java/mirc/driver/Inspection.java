package mirc.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mirc.image.elf.ElfFile;
import mirc.image.manifest.Manifest;

/**
 * What an image says about itself.
 *
 * @param manifest its manifest, YAML
 * @param bytes size of the file
 */
public record Inspection(String manifest, long bytes) {

  /**
   * Reads the image {@code file}.
   *
   * @throws UnavailableException if it cannot be read or is not an image of mirc's
   */
  public static Inspection of(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnavailableException("there is no file `" + file + "`");
    }
    try {
      byte[] note =
          ElfFile.read(file)
              .note(Manifest.NOTE_OWNER, Manifest.NOTE_TYPE)
              .orElseThrow(
                  () -> new UnavailableException("`" + file + "` is not an image of mirc's"));
      return new Inspection(new String(note, StandardCharsets.UTF_8), Files.size(file));
    } catch (IOException e) {
      throw new UnavailableException(
          e.getMessage() == null ? "`" + file + "` cannot be read" : e.getMessage(), e);
    }
  }

  /** All of it as YAML. */
  public String text() {
    return manifest + "imageBytes: " + bytes + "\n";
  }
}
