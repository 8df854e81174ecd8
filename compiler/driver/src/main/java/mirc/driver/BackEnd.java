package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.aot.Aot;
import mirc.aot.AotRequest;
import mirc.aot.AotResult;
import mirc.aot.Checking;
import mirc.backend.Backend;
import mirc.backend.ImageRecipe;
import mirc.backend.Launch;
import mirc.codegen.GeneratedFile;
import mirc.codegen.Generator;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.wiring.WiringPlan;
import mirc.wiring.yaml.PlanYaml;

/** From the wiring plan to what can be launched. */
final class BackEnd {
  private final Request request;
  private final Backend backend;
  private final Progress progress;
  private final Generator generator = new Generator();

  BackEnd(Request request, Backend backend, Progress progress) {
    this.request = request;
    this.backend = backend;
    this.progress = progress;
  }

  /** The generated Java, and beside it the plan and the target's files. */
  Checked<Forms> generate(Forms forms) {
    WiringPlan plan = Forms.made(forms.plan());
    OutputFolder output = output(plan);
    List<GeneratedFile> java = generator.java(plan);
    output.write(output.wiring(), PlanYaml.write(plan));
    output.write(output.java(), java);
    output.write(output.path(), generator.files(backend.files(plan)));
    return Checked.of(forms.withJava(java));
  }

  /** The class files of the generated Java; what a target without images launches. */
  Checked<Forms> compileJava(Forms forms) {
    progress.step("compiling the wiring");
    WiringPlan plan = Forms.made(forms.plan());
    OutputFolder output = output(plan);
    List<Path> sources =
        forms.java().stream().map(file -> output.java().resolve(file.path())).toList();
    List<Path> classPath = new ArrayList<>(forms.projectClassPath());
    classPath.addAll(GuestLibrary.jars());
    List<Diagnostic> errors =
        new JavaCompiler(classPath, request.project()::name).compile(sources, output.classes());
    if (!errors.isEmpty()) {
      throw new IllegalStateException("the generated wiring does not compile: " + errors);
    }
    if (backend.image(plan).isPresent()) {
      return Checked.of(forms);
    }
    Launch.Program program =
        new Launch.Program.Classes(
            programClasses(forms, output), Generator.MAIN_CLASS, request.assertions());
    return Checked.of(forms.withBuilt(built(plan, output, program)));
  }

  /** C of all that the program reaches. */
  Checked<Forms> translate(Forms forms) {
    WiringPlan plan = Forms.made(forms.plan());
    if (backend.image(plan).isEmpty()) {
      return Checked.of(forms);
    }
    progress.step("translating to C");
    GuestJdk jdk = GuestJdk.find(request.jdk());
    RuntimeSources runtime = new RuntimeSources(Resources.own(), jdk.parts());
    try {
      AotResult result =
          Aot.compile(
              new AotRequest(
                      jdk.home(),
                      GuestLibrary.runtime(),
                      programClasses(forms, output(plan)),
                      Generator.MAIN_CLASS,
                      List.of(),
                      runtime.natives(),
                      request.assertions())
                  .checking(request.checking() ? Checking.FACTS : Checking.NONE)
                  .debugged(request.debug() ? forms.classPath() : List.of()));
      List<Diagnostic> problems =
          new TranslationProblems(request.project()).diagnostics(result.problems());
      boolean failed = problems.stream().anyMatch(Diagnostic::isError);
      return new Checked<>(failed ? null : forms.withTranslation(result), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The image and its manifest. */
  Checked<Forms> link(Forms forms) {
    WiringPlan plan = Forms.made(forms.plan());
    Optional<ImageRecipe> recipe = backend.image(plan);
    if (recipe.isEmpty()) {
      return Checked.of(forms);
    }
    OutputFolder output = output(plan);
    ImageBuild build = new ImageBuild(request, output, progress);
    Path image;
    try {
      image = build.run(plan, recipe.get(), Forms.made(forms.translation()), generator.boot(plan));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Forms done = forms.withBuilt(built(plan, output, new Launch.Program.Image(image)));
    return overLimit(plan, image).map(Checked::<Forms>failed).orElseGet(() -> Checked.of(done));
  }

  private Optional<List<Diagnostic>> overLimit(WiringPlan plan, Path image) {
    if (plan.limits().image().isEmpty()) {
      return Optional.empty();
    }
    long limit = plan.limits().image().getAsLong();
    long size = size(image);
    if (size <= limit) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            Diagnostic.of(
                    DriverCode.IMAGE_TOO_LARGE,
                    new Places(request.project()).span(plan.at()),
                    "the image has " + size + " bytes, more than its limit of " + limit)
                .hint("raise `limits { image = … }` to " + (size + 1023) / 1024 + " KiB or more")));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> programClasses(Forms forms, OutputFolder output) {
    List<Path> classPath = new ArrayList<>(List.of(output.classes()));
    classPath.addAll(forms.projectClassPath());
    classPath.addAll(GuestLibrary.jars());
    return classPath;
  }

  private Built built(WiringPlan plan, OutputFolder output, Launch.Program program) {
    return new Built(plan.unikernel(), plan.target().name(), output.path(), program);
  }

  private OutputFolder output(WiringPlan plan) {
    return OutputFolder.of(request.project(), plan.unikernel(), plan.target().name());
  }
}
