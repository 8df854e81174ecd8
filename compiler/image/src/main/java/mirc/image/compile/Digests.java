package mirc.image.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 over a sequence of strings and files, each with its length before it. */
final class Digests {
  private final MessageDigest digest;

  Digests() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Digests add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Digests add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds the headers below {@code folder}, by name and content; an absent folder has none. */
  Digests addHeaders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return add("absent");
    }
    List<Path> headers;
    try (Stream<Path> walk = Files.walk(folder)) {
      headers = walk.filter(file -> file.toString().endsWith(".h")).sorted().toList();
    }
    for (Path header : headers) {
      add(folder.relativize(header).toString()).add(Files.readAllBytes(header));
    }
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
