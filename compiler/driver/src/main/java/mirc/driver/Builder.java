package mirc.driver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.backend.Launch;
import mirc.codegen.Generator;
import mirc.diagnostics.Checked;
import mirc.syntax.parse.Parser;

/**
 * Builds a unikernel, or finds that it is built: then it does no work. It is built when all files
 * that it was made of have the same bytes as then, mirc's own and the JDK's among them, and all
 * that was made is still there.
 */
public final class Builder {
  private static final String CLASSES = "classes";

  private final Progress progress;

  public Builder(Progress progress) {
    this.progress = progress;
  }

  /**
   * Builds what {@code request} asks for.
   *
   * @throws UnavailableException if the machine lacks something
   */
  public Checked<Built> build(Request request) {
    String question = question(request);
    Path stateFile =
        request
            .project()
            .buildFolder()
            .resolve(".mirc")
            .resolve("build-" + shortHash(question) + ".state");
    Optional<StateFile> current = StateFile.current(stateFile, question);
    if (current.isPresent()) {
      return remembered(request, current.get());
    }
    Checked<Forms> forms = new Compilation(progress).run(request, Phase.LINK);
    // A warning would not be seen again if the work were not done again.
    if (forms.diagnostics().isEmpty()) {
      remember(stateFile, question, request, forms.get());
    }
    return forms.hasErrors()
        ? Checked.failed(forms.diagnostics())
        : forms.map(made -> Forms.made(made.built()));
  }

  private static void remember(Path stateFile, String question, Request request, Forms forms) {
    Built built = Forms.made(forms.built());
    Project project = request.project();
    Path sources = JavaSources.of(project).root();
    List<Path> inputs = new ArrayList<>(List.of(project.file()));
    inputs.addAll(FileStates.below(sources));
    inputs.addAll(Libraries.inputs(project, forms.libraries()));
    inputs.addAll(GuestLibrary.own().stream().filter(Files::isRegularFile).toList());
    inputs.add(GuestJdk.find(request.jdk()).modules());
    List<Path> outputs = new ArrayList<>(List.of(built.wiring()));
    String program = CLASSES;
    if (built.program() instanceof Launch.Program.Image image) {
      program = image.file().toString();
      outputs.add(image.file());
    } else {
      outputs.addAll(FileStates.below(new OutputFolder(built.directory()).classes()));
    }
    FileStates known = StateFile.read(stateFile).map(StateFile::inputs).orElse(FileStates.none());
    new StateFile(
            question,
            built.unikernel() + " " + program,
            FileStates.now(inputs, known),
            List.of(sources),
            FileStates.now(outputs, FileStates.none()))
        .write(stateFile);
  }

  private Checked<Built> remembered(Request request, StateFile state) {
    int space = state.answer().indexOf(' ');
    String unikernel = state.answer().substring(0, space);
    String program = state.answer().substring(space + 1);
    OutputFolder output = OutputFolder.of(request.project(), unikernel, request.target());
    Checked<Launch.Program> launched =
        program.equals(CLASSES)
            ? classPath(request, output)
                .map(
                    classPath ->
                        new Launch.Program.Classes(
                            classPath, Generator.MAIN_CLASS, request.assertions()))
            : Checked.of(new Launch.Program.Image(Path.of(program)));
    return launched.map(one -> new Built(unikernel, request.target(), output.path(), one));
  }

  private Checked<List<Path>> classPath(Request request, OutputFolder output) {
    Project project = request.project();
    return Sources.read(project.file(), project.name(project.file()))
        .then(Parser::parse)
        .then(new Libraries(project, progress)::of)
        .map(
            libraries -> {
              List<Path> classPath = new ArrayList<>(List.of(output.classes()));
              classPath.addAll(UserClasses.classPath(project));
              libraries.forEach(one -> classPath.add(one.file()));
              classPath.addAll(GuestLibrary.jars());
              return classPath;
            });
  }

  private static String question(Request request) {
    return String.join(
        " ",
        request.project().file().toString(),
        request.project().unikernel().orElse("-"),
        request.target(),
        String.join(",", request.settings()).replace('\n', ' '),
        request.debug() ? "debug" : "release",
        request.checking() ? "checking" : "trusting",
        request.assertions() ? "assertions" : "no-assertions",
        String.valueOf(request.jdk()),
        String.valueOf(System.getenv("MIRC_JDK")));
  }

  private static String shortHash(String text) {
    byte[] hash = Hashes.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return Hashes.hex(hash).substring(0, 16);
  }
}
