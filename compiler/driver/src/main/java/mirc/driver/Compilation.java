package mirc.driver;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mirc.backend.Backend;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.source.Source;
import mirc.wiring.WiringPlan;

/** Runs the phases. An instance may be used for several compilations, one after the other. */
public final class Compilation {
  private final Progress progress;

  public Compilation(Progress progress) {
    this.progress = progress;
  }

  /**
   * Runs the phases up to and including {@code last}.
   *
   * @return all forms that were made; none of those after a phase with errors
   * @throws UnavailableException if the machine lacks something
   */
  public Checked<Forms> run(Request request, Phase last) {
    Optional<Backend> backend = Backends.of(request.target());
    if (backend.isEmpty()) {
      return Checked.failed(List.of(noSuchTarget(request.target())));
    }
    FrontEnd front = new FrontEnd(request, progress);
    MiddleEnd middle = new MiddleEnd(request);
    BackEnd back = new BackEnd(request, backend.get(), progress);
    Checked<Forms> forms = Checked.of(Forms.EMPTY);
    forms = step(forms, Phase.PARSE, last, front::parse);
    forms = step(forms, Phase.CHECK, last, front::check);
    forms = step(forms, Phase.ELABORATE, last, middle::elaborate);
    forms = step(forms, Phase.LOWER, last, middle::lower);
    forms = step(forms, Phase.GENERATE, last, back::generate);
    forms = step(forms, Phase.COMPILE_JAVA, last, back::compileJava);
    forms = step(forms, Phase.TRANSLATE, last, back::translate);
    forms = step(forms, Phase.LINK, last, back::link);
    return forms;
  }

  /**
   * Runs the phases that follow {@code plan}, up to and including {@code last}.
   *
   * @throws UnavailableException if the machine lacks something
   */
  public Checked<Forms> run(Request request, WiringPlan plan, Phase last) {
    Optional<Backend> backend = Backends.of(plan.target().name());
    if (backend.isEmpty()) {
      return Checked.failed(List.of(noSuchTarget(plan.target().name())));
    }
    FrontEnd front = new FrontEnd(request, progress);
    BackEnd back = new BackEnd(request, backend.get(), progress);
    Checked<Forms> forms = Checked.of(Forms.EMPTY);
    forms = step(forms, Phase.PARSE, last, made -> front.compileSources(made, plan));
    forms = forms.map(made -> made.withPlan(plan));
    forms = step(forms, Phase.GENERATE, last, back::generate);
    forms = step(forms, Phase.COMPILE_JAVA, last, back::compileJava);
    forms = step(forms, Phase.TRANSLATE, last, back::translate);
    forms = step(forms, Phase.LINK, last, back::link);
    return forms;
  }

  /** The parser goes on after errors, and so does checking, to report as much as can be told. */
  private static Checked<Forms> step(
      Checked<Forms> forms, Phase phase, Phase last, Function<Forms, Checked<Forms>> work) {
    boolean wanted = phase.compareTo(last) <= 0;
    boolean possible = phase == Phase.CHECK || !forms.hasErrors();
    if (!wanted || !possible) {
      return forms;
    }
    return forms.then(work);
  }

  private static Diagnostic noSuchTarget(String target) {
    Source typed = Source.of("<command line>", target);
    List<String> names = Backends.all().stream().map(Backend::target).toList();
    return Diagnostic.of(
            DriverCode.NO_SUCH_TARGET, typed.whole(), "there is no target `" + target + "`")
        .hint("the installed targets are " + String.join(", ", names));
  }
}
