package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mirc.aot.AllRequest;
import mirc.aot.AllResult;
import mirc.aot.Aot;
import mirc.aot.AotCode;
import mirc.aot.AotProblem;
import mirc.aot.emit.SourceFile;
import mirc.dependencies.maven.ArtifactResolver;
import mirc.dependencies.maven.MavenCoordinates;
import mirc.dependencies.maven.ResolvedArtifact;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Severity;
import mirc.image.compile.CTrial;
import mirc.image.toolchain.ToolChain;
import mirc.source.Source;
import org.jspecify.annotations.Nullable;

/** Translates every method of modules and jars to C, and compiles the C, to show that it can. */
public final class EveryMethod {
  /**
   * What is taken when nothing is named: the JDK's base, Kotlin's library, and three known jars.
   */
  public static final List<String> USUAL =
      List.of(
          "java.base",
          "org.jetbrains.kotlin:kotlin-stdlib:2.1.0",
          "com.google.guava:guava:33.4.8-jre",
          "com.fasterxml.jackson.core:jackson-databind:2.19.0",
          "org.bouncycastle:bcprov-jdk18on:1.78.1");

  /**
   * What came of one module or jar.
   *
   * @param name as it was asked for
   * @param translation what mirc made of it
   * @param failures what the C compiler refused
   * @param seconds that it took
   */
  public record Outcome(
      String name, AllResult translation, List<CTrial.Failure> failures, double seconds) {
    /** Makes the list immutable. */
    public Outcome {
      failures = List.copyOf(failures);
    }

    /** All that was refused, by mirc and by the C compiler. */
    public List<Diagnostic> diagnostics() {
      List<Diagnostic> all = new ArrayList<>();
      for (AotProblem problem : translation.problems()) {
        all.add(TranslationProblems.withoutProject(problem));
      }
      for (CTrial.Failure failure : failures) {
        all.add(
            Diagnostic.of(
                AotCode.TRANSLATOR_FAULT,
                Source.of(failure.file(), "").whole(),
                "the C does not compile: " + failure.text().lines().limit(40).toList()));
      }
      return all;
    }

    /** Whether all was translated and compiled. */
    public boolean isGood() {
      return diagnostics().stream()
          .noneMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
    }
  }

  private final GuestJdk jdk;
  private final List<String> packages;
  private final boolean syntaxOnly;
  private final Progress progress;

  /**
   * Prepares for any number of selections.
   *
   * @param jdk what {@code --jdk} names
   * @param packages the packages that are taken, as in Java; all if there is none
   * @param syntaxOnly whether the C is only checked
   */
  public EveryMethod(
      @Nullable Path jdk, List<String> packages, boolean syntaxOnly, Progress progress) {
    this.jdk = GuestJdk.find(jdk);
    this.packages = List.copyOf(packages);
    this.syntaxOnly = syntaxOnly;
    this.progress = progress;
  }

  /**
   * Translates and compiles all of a module, jar or folder.
   *
   * @param selection a JDK module, a file, or Maven coordinates
   * @throws UnavailableException if there is nothing like that
   */
  public Outcome run(String selection) {
    long start = System.nanoTime();
    progress.step("translating " + selection);
    try {
      Path folder = Files.createTempDirectory("mirc-aot");
      try {
        return run(selection, folder, start);
      } finally {
        BuildFolders.deleteTree(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome run(String selection, Path folder, long start) throws IOException {
    List<Path> jars = jars(selection);
    RuntimeSources runtime = new RuntimeSources(Resources.own(), jdk.parts());
    OutputFolder output = new OutputFolder(folder);
    for (String path : runtime.all()) {
      output.write(folder.resolve(path), runtime.read(path));
    }
    AllRequest request =
        new AllRequest(
            jdk.home(),
            GuestLibrary.runtime(),
            jars.isEmpty() ? selection : "",
            jars.subList(0, Math.min(1, jars.size())),
            jars.subList(Math.min(1, jars.size()), jars.size()),
            this::isWanted,
            runtime.natives());
    ToolChain tools = ToolChains.open(progress);
    List<Path> includes = runtime.includes();
    try (CTrial trial = new CTrial(tools, folder, includes, syntaxOnly)) {
      AllResult result = Aot.compileAll(request, file -> add(trial, file));
      List<CTrial.Failure> failures = trial.finish();
      return new Outcome(selection, result, failures, (System.nanoTime() - start) / 1e9);
    }
  }

  private static void add(CTrial trial, SourceFile file) {
    try {
      trial.add(file.name(), file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isWanted(String name) {
    int slash = name.lastIndexOf('/');
    String packageName = slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
    return packages.isEmpty() || packages.contains(packageName);
  }

  /** The jar that is named and behind it what it needs; none if the name is a module's. */
  private List<Path> jars(String selection) throws IOException {
    Path file = Path.of(selection);
    if (Files.exists(file)) {
      return List.of(file);
    }
    if (!selection.contains(":")) {
      return List.of();
    }
    MavenCoordinates coordinates =
        MavenCoordinates.parse(selection)
            .orElseThrow(
                () ->
                    new UnavailableException(
                        "`" + selection + "` is no file and no group:artifact:version"));
    List<Path> jars = new ArrayList<>();
    try (ArtifactResolver resolver = MavenArtifacts.open(progress)) {
      for (ResolvedArtifact artifact : resolver.resolveWithDependencies(List.of(coordinates))) {
        jars.add(artifact.file());
      }
    }
    return jars;
  }
}
