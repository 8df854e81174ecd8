package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mirc.dependencies.lock.LockFile;
import mirc.dependencies.lock.LockFormatException;
import mirc.dependencies.lock.LockedArtifact;
import mirc.dependencies.maven.ArtifactResolver;
import mirc.dependencies.maven.MavenCoordinates;
import mirc.dependencies.maven.ResolvedArtifact;
import mirc.dependencies.maven.UnresolvedException;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.check.Requirements;
import mirc.semantics.program.Coordinates;
import mirc.source.LineIndex;
import mirc.source.Source;
import mirc.source.Span;
import mirc.syntax.tree.SourceFile;
import mirc.wiring.Dependency;
import mirc.wiring.WiringPlan;

/**
 * The jars of the artifacts that a project requires, and of all that these need. They are resolved
 * once; from then on the lock file beside the project's file says which they are, and what bytes
 * they have.
 */
final class Libraries {
  /** The lock file's name. */
  static final String LOCK = "mirage.lock.yaml";

  private static final String SEPARATOR = "\t";

  private final Project project;
  private final Progress progress;

  Libraries(Project project, Progress progress) {
    this.project = project;
    this.progress = progress;
  }

  /** Those that a root file requires. */
  Checked<List<Library>> of(SourceFile root) {
    Sink sink = new Sink();
    List<Coordinates> wanted = Requirements.of(root, sink);
    if (sink.hasErrors()) {
      return sink.with(null);
    }
    if (wanted.isEmpty()) {
      return Checked.of(List.of());
    }
    String question = "libraries " + texts(wanted);
    Path stateFile = project.buildFolder().resolve(".mirc/libraries.state");
    Optional<StateFile> current = StateFile.current(stateFile, question);
    if (current.isPresent()) {
      return Checked.of(remembered(current.get().answer()));
    }
    Checked<List<Library>> resolved = lock().then(lock -> resolve(wanted, lock));
    if (!resolved.hasErrors()) {
      remember(stateFile, question, resolved.get());
    }
    return resolved;
  }

  /** Those that a plan was made with. */
  Checked<List<Library>> of(WiringPlan plan) {
    List<LockedArtifact> artifacts = new ArrayList<>();
    for (Dependency one : plan.dependencies()) {
      artifacts.add(new LockedArtifact(one.coordinates(), one.sha256()));
    }
    return artifacts.isEmpty()
        ? Checked.of(List.of())
        : locked(artifacts, artifact -> new Places(project).span(plan.at()));
  }

  /** A lock file, and the text that it is. */
  private record Lock(Source source, LockFile file) {
    Span span(LockedArtifact artifact) {
      int at = Math.max(0, source.text().indexOf(artifact.sha256())); // YAML may escape it
      return source.span(at, at + artifact.sha256().length());
    }
  }

  /** What the lock file says; nothing if there is none. */
  private Checked<Optional<Lock>> lock() {
    Path file = project.folder().resolve(LOCK);
    if (!Files.exists(file)) {
      return Checked.of(Optional.empty());
    }
    return Sources.read(file, LOCK).then(Libraries::read);
  }

  private static Checked<Optional<Lock>> read(Source source) {
    try {
      return Checked.of(Optional.of(new Lock(source, LockFile.read(source.text()))));
    } catch (LockFormatException e) {
      LineIndex lines = source.lines();
      int line = Math.min(e.line(), lines.count());
      return Checked.failed(
          List.of(
              Diagnostic.of(
                      DriverCode.BAD_LOCK,
                      source.span(lines.start(line), lines.end(line)),
                      String.valueOf(e.getMessage()))
                  .hint("delete the file: what is required is resolved anew then")));
    }
  }

  private Checked<List<Library>> resolve(List<Coordinates> wanted, Optional<Lock> lock) {
    List<String> texts = texts(wanted);
    if (lock.isPresent() && lock.get().file().requires().equals(texts)) {
      return locked(lock.get().file().artifacts(), lock.get()::span);
    }
    progress.step("resolving what " + project.name(project.file()) + " requires");
    List<MavenCoordinates> coordinates =
        texts.stream().map(MavenCoordinates::parse).flatMap(Optional::stream).toList();
    try (ArtifactResolver resolver = MavenArtifacts.open(progress)) {
      List<Library> libraries = new ArrayList<>();
      for (ResolvedArtifact one : resolver.resolveWithDependencies(coordinates)) {
        libraries.add(library(one));
      }
      write(texts, libraries);
      return Checked.of(libraries);
    } catch (UnresolvedException e) {
      return Checked.failed(List.of(unresolved(e, span(wanted, e))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The artifact that the message names, or else all. */
  private static Span span(List<Coordinates> wanted, UnresolvedException e) {
    return wanted.stream()
        .filter(
            one -> String.valueOf(e.getMessage()).contains(one.text().replaceAll(":[^:]*$", "")))
        .findFirst()
        .orElse(wanted.get(0))
        .span();
  }

  /**
   * The jars of these very artifacts.
   *
   * @param at where a diagnostic about one points
   */
  private Checked<List<Library>> locked(
      List<LockedArtifact> artifacts, Function<LockedArtifact, Span> at) {
    progress.step("looking up " + artifacts.size() + " artifacts");
    List<Library> libraries = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    try (ArtifactResolver resolver = MavenArtifacts.open(progress)) {
      for (LockedArtifact artifact : artifacts) {
        Optional<MavenCoordinates> coordinates = MavenCoordinates.parse(artifact.coordinates());
        if (coordinates.isEmpty()) {
          problems.add(
              Diagnostic.of(
                  DriverCode.BAD_LOCK,
                  at.apply(artifact),
                  "`" + artifact.coordinates() + "` are no coordinates"));
          continue;
        }
        try {
          Library library = library(resolver.resolve(coordinates.get()));
          libraries.add(library);
          if (!library.artifact().sha256().equals(artifact.sha256())) {
            problems.add(changed(library, at.apply(artifact)));
          }
        } catch (UnresolvedException e) {
          problems.add(unresolved(e, at.apply(artifact)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems.isEmpty() ? Checked.of(libraries) : Checked.failed(problems);
  }

  private static Library library(ResolvedArtifact artifact) throws IOException {
    return new Library(
        new Dependency(artifact.coordinates().toString(), Hashes.ofFile(artifact.file())),
        artifact.file());
  }

  private static Diagnostic unresolved(UnresolvedException e, Span span) {
    return Diagnostic.of(DriverCode.UNRESOLVED, span, String.valueOf(e.getMessage()))
        .hint(
            "Maven's settings name the repositories; `mvn dependency:get` with the same"
                + " coordinates fails in the same way");
  }

  private static Diagnostic changed(Library library, Span span) {
    return Diagnostic.of(
            DriverCode.OTHER_BYTES,
            span,
            "`"
                + library.artifact().coordinates()
                + "` has other bytes than when it was locked: its SHA-256 is "
                + library.artifact().sha256())
        .hint(
            "delete `"
                + library.file()
                + "` to fetch it again, or `"
                + LOCK
                + "` if the new one is wanted");
  }

  private void write(List<String> requires, List<Library> libraries) throws IOException {
    List<LockedArtifact> artifacts =
        libraries.stream()
            .map(one -> new LockedArtifact(one.artifact().coordinates(), one.artifact().sha256()))
            .toList();
    Path fresh = Files.createTempFile(project.folder(), LOCK, ".new");
    try {
      Files.writeString(fresh, new LockFile(requires, artifacts).write(), StandardCharsets.UTF_8);
      Files.move(fresh, project.folder().resolve(LOCK), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** What the libraries are made of: a build is not current if any has changed. */
  static List<Path> inputs(Project project, List<Library> libraries) {
    List<Path> inputs = new ArrayList<>(libraries.stream().map(Library::file).toList());
    if (!inputs.isEmpty()) {
      inputs.add(project.folder().resolve(LOCK));
    }
    return inputs;
  }

  private void remember(Path stateFile, String question, List<Library> libraries) {
    List<String> words = new ArrayList<>();
    for (Library one : libraries) {
      words.add(one.artifact().coordinates());
      words.add(one.artifact().sha256());
      words.add(one.file().toString());
    }
    new StateFile(
            question,
            String.join(SEPARATOR, words),
            FileStates.now(inputs(project, libraries), FileStates.none()),
            List.of(),
            FileStates.none())
        .write(stateFile);
  }

  private static List<Library> remembered(String answer) {
    String[] words = answer.split(SEPARATOR, -1);
    List<Library> libraries = new ArrayList<>();
    for (int i = 0; i + 2 < words.length; i += 3) {
      libraries.add(new Library(new Dependency(words[i], words[i + 1]), Path.of(words[i + 2])));
    }
    return libraries;
  }

  private static List<String> texts(List<Coordinates> wanted) {
    return wanted.stream().map(Coordinates::text).toList();
  }
}
