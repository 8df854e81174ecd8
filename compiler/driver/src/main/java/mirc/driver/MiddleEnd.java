package mirc.driver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.elaborate.graph.Elaborator;
import mirc.elaborate.lower.Lowering;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.program.Unikernel;
import mirc.source.Source;
import mirc.target.Target;

/** From the typed program to the wiring plan of one unikernel. */
final class MiddleEnd {
  private final Request request;

  MiddleEnd(Request request) {
    this.request = request;
  }

  /** The device graph. */
  Checked<Forms> elaborate(Forms forms) {
    TypedProgram program = Forms.made(forms.program());
    Target target =
        Targets.installed().stream()
            .filter(one -> one.name().equals(request.target()))
            .findFirst()
            .orElseThrow();
    return settings()
        .then(
            settings ->
                unikernel(program)
                    .then(one -> Elaborator.elaborate(program, one, target, settings)))
        .map(forms::withGraph);
  }

  /** The wiring plan. */
  Checked<Forms> lower(Forms forms) {
    return Checked.of(
        forms.withPlan(
            Lowering.lower(
                Forms.made(forms.graph()),
                forms.libraries().stream().map(Library::artifact).toList())));
  }

  private Checked<Map<String, String>> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String setting : request.settings()) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        problems.add(
            Diagnostic.of(
                    DriverCode.BAD_SETTING,
                    Source.of("<command line>", setting).whole(),
                    "the setting `" + setting + "` has no value")
                .hint("write `--set " + setting + "=…`"));
      } else {
        settings.put(setting.substring(0, equals), setting.substring(equals + 1));
      }
    }
    return problems.isEmpty() ? Checked.of(settings) : Checked.failed(problems);
  }

  private Checked<Unikernel> unikernel(TypedProgram program) {
    Project project = request.project();
    Optional<String> wanted = project.unikernel();
    if (wanted.isPresent()) {
      return program
          .unikernel(wanted.get())
          .map(Checked::of)
          .orElseGet(
              () ->
                  failed(
                      DriverCode.NO_SUCH_UNIKERNEL,
                      "`"
                          + project.name(project.file())
                          + "` has no unikernel `"
                          + wanted.get()
                          + "`",
                      "it has " + names(program.unikernels())));
    }
    List<Unikernel> candidates =
        program.unikernels().stream().filter(one -> one.amends().isEmpty()).toList();
    if (candidates.size() == 1) {
      return Checked.of(candidates.get(0));
    }
    return candidates.isEmpty()
        ? failed(
            DriverCode.NO_SINGLE_UNIKERNEL,
            "`" + project.name(project.file()) + "` has no unikernel",
            "add `unikernel NAME { start … }`")
        : failed(
            DriverCode.NO_SINGLE_UNIKERNEL,
            "`" + project.name(project.file()) + "` has several unikernels: " + names(candidates),
            "name one after a colon");
  }

  private Checked<Unikernel> failed(DriverCode code, String message, String hint) {
    Source typed = request.project().selection();
    return Checked.failed(List.of(Diagnostic.of(code, typed.whole(), message).hint(hint)));
  }

  private static String names(List<Unikernel> unikernels) {
    return unikernels.stream().map(one -> "`" + one.name() + "`").collect(Collectors.joining(", "));
  }
}
