package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a set of files at some moment. Two states are equal in content if the same files
 * have the same bytes; size and time of change only save reading what has not changed.
 */
final class FileStates {
  private final Map<Path, State> states;

  private FileStates(Map<Path, State> states) {
    this.states = states;
  }

  private record State(String sha256, long size, long modified) {}

  /** No files. */
  static FileStates none() {
    return new FileStates(Map.of());
  }

  /** The state of {@code files} now; those that {@code known} has seen are not read again. */
  static FileStates now(Collection<Path> files, FileStates known) {
    Map<Path, State> states = new TreeMap<>();
    for (Path file : files) {
      states.put(file, state(file, known.states.get(file)));
    }
    return new FileStates(states);
  }

  /** Every regular file below {@code folder}, sorted; none if there is no such folder. */
  static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasSameContents(FileStates other) {
    if (!states.keySet().equals(other.states.keySet())) {
      return false;
    }
    return states.entrySet().stream()
        .allMatch(
            entry -> {
              State there = other.states.get(entry.getKey());
              return there != null && there.sha256.equals(entry.getValue().sha256);
            });
  }

  /** The SHA-256 of {@code file}, one of these, lower-case hex. */
  String checksum(Path file) {
    State state = states.get(file);
    if (state == null) {
      throw new IllegalArgumentException("not one of these files: " + file);
    }
    return state.sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileStates that && states.equals(that.states);
  }

  @Override
  public int hashCode() {
    return states.hashCode();
  }

  Collection<Path> files() {
    return states.keySet();
  }

  /** One line a file. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    states.forEach(
        (file, state) ->
            lines.add(state.sha256 + " " + state.size + " " + state.modified + " " + file));
    return lines;
  }

  /** The states that {@link #lines} wrote; nothing if the lines are of another form. */
  static Optional<FileStates> parse(List<String> lines) {
    Map<Path, State> states = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", 4);
      if (parts.length != 4) {
        return Optional.empty();
      }
      states.put(
          Path.of(parts[3]),
          new State(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }
    return Optional.of(new FileStates(states));
  }

  private static State state(Path file, @Nullable State known) {
    try {
      if (!Files.exists(file)) {
        return new State("absent", 0, 0);
      }
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      if (known != null && known.size == attributes.size() && known.modified == modified) {
        return known;
      }
      return new State(Hashes.ofFile(file), attributes.size(), modified);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
