package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Remembers of which inputs something was made, so that it is not made again when they are the
 * same.
 *
 * @param question what else decided the result, such as options; one line
 * @param answer what to know of the result; one line
 * @param inputs files that it was made of
 * @param folders folders all of whose files are inputs, those that appear later too
 * @param outputs files that were made
 */
record StateFile(
    String question, String answer, FileStates inputs, List<Path> folders, FileStates outputs) {
  private static final String FORMAT = "mirc state 1";

  /** What was remembered in {@code file}, if all of it still holds. */
  static Optional<StateFile> current(Path file, String question) {
    Optional<StateFile> read = read(file);
    if (read.isEmpty() || !read.get().question.equals(question)) {
      return Optional.empty();
    }
    StateFile state = read.get();
    List<Path> wanted = new ArrayList<>(state.inputs.files());
    for (Path folder : state.folders) {
      List<Path> present = FileStates.below(folder);
      if (!state.inputs.files().containsAll(present)) {
        return Optional.empty();
      }
      wanted.addAll(present);
    }
    boolean same =
        FileStates.now(wanted, state.inputs).hasSameContents(state.inputs)
            && FileStates.now(state.outputs.files(), state.outputs).hasSameContents(state.outputs);
    return same ? read : Optional.empty();
  }

  /** Writes it, whole or not at all. */
  void write(Path file) {
    List<String> lines = new ArrayList<>(List.of(FORMAT, question, answer));
    folders.forEach(folder -> lines.add("folder " + folder));
    inputs.lines().forEach(line -> lines.add("input " + line));
    outputs.lines().forEach(line -> lines.add("output " + line));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "state", ".new");
      Files.write(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was remembered in {@code file}, whether it still holds or not. */
  static Optional<StateFile> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (lines.size() < 3 || !lines.get(0).equals(FORMAT)) {
      return Optional.empty();
    }
    Optional<FileStates> inputs = FileStates.parse(lines(lines, "input "));
    Optional<FileStates> outputs = FileStates.parse(lines(lines, "output "));
    if (inputs.isEmpty() || outputs.isEmpty()) {
      return Optional.empty();
    }
    List<Path> folders = lines(lines, "folder ").stream().map(Path::of).toList();
    return Optional.of(
        new StateFile(lines.get(1), lines.get(2), inputs.get(), folders, outputs.get()));
  }

  private static List<String> lines(List<String> lines, String kind) {
    return lines.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }
}
