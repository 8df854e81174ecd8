package mirc.semantics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.Expression;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.program.Unikernel;
import mirc.semantics.value.Value;

/** The checks for which all declarations have to be known. */
final class WholeProgram {
  private final Context context;
  private final TypedProgram program;

  WholeProgram(Context context, TypedProgram program) {
    this.context = context;
    this.program = program;
  }

  /** The program, with the settings of lifted parameters. */
  TypedProgram check() {
    Known known = new Known(program);
    new Singletons(context.sink(), known).check();
    boolean finite = new Recursion(context.sink(), known).check();
    if (!finite) {
      return program;
    }
    Flow.decisions(context.sink(), known).check();
    Flow.exposures(context.sink(), known).check();
    List<Unikernel> unikernels = new ArrayList<>();
    for (Unikernel unikernel : program.unikernels()) {
      unikernels.add(withSettings(unikernel, new Lifts(known).check(unikernel, context.sink())));
    }
    return new TypedProgram(
        program.module(),
        unikernels,
        program.interfaces(),
        program.enums(),
        program.refinements(),
        program.devices(),
        program.apps(),
        program.targets(),
        program.requires());
  }

  private Unikernel withSettings(Unikernel unikernel, Map<String, Lifts.Lift> lifts) {
    Map<String, Unikernel.LiftedDefault> defaults = new LinkedHashMap<>();
    for (Settings.Noted noted : context.settings().of(unikernel.name())) {
      String path = noted.setting().path().text();
      Lifts.Lift lift = lifts.get(path);
      if (lift == null) {
        reportUnknown(noted, path, lifts);
        continue;
      }
      Expectation expectation =
          Expectation.of(lift.parameter().type(), "`" + path + "`").at(lift.parameter().span());
      Optional<Expression> value =
          noted.body().expressions().expect(noted.setting().value(), expectation);
      if (value.isEmpty()) {
        continue;
      }
      Optional<Value> constant = Constants.of(value.get());
      if (constant.isEmpty()) {
        context
            .sink()
            .report(
                Diagnostic.of(
                        CheckCode.NOT_CONSTANT,
                        noted.setting().value().span(),
                        "a parameter's default is a value that is written out")
                    .hint("write a literal"));
        continue;
      }
      defaults.put(
          path, new Unikernel.LiftedDefault(constant.get(), noted.setting().path().span()));
    }
    return new Unikernel(
        unikernel.name(),
        unikernel.amends(),
        unikernel.version(),
        unikernel.parameters(),
        unikernel.bindings(),
        unikernel.starts(),
        unikernel.requirements(),
        unikernel.limits(),
        defaults,
        unikernel.documentation(),
        unikernel.span());
  }

  private void reportUnknown(Settings.Noted noted, String path, Map<String, Lifts.Lift> lifts) {
    Diagnostic unknown =
        Diagnostic.of(
            CheckCode.REPLACES_NOTHING,
            noted.setting().path().span(),
            "there is no boot parameter `" + path + "` in this unikernel");
    context
        .sink()
        .report(
            unknown.hint(
                NearMiss.of(path, lifts.keySet())
                    .map(text -> "did you mean `" + text + "`?")
                    .orElseGet(
                        () ->
                            lifts.isEmpty()
                                ? "no parameter of a device was left out here"
                                : "there are " + References.listed(List.copyOf(lifts.keySet())))));
  }
}
