package mirc.elaborate.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Checked;
import mirc.semantics.program.Expression;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.program.Unikernel;
import mirc.semantics.program.UnikernelParameter;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.target.Target;

/** The phase that makes device graphs. */
public final class Elaborator {
  private final GraphBuilder builder;
  private final Unikernel unikernel;
  private final Settings settings;

  private Elaborator(
      TypedProgram program, Unikernel unikernel, Target target, Map<String, String> settings) {
    this.unikernel = unikernel;
    this.builder = new GraphBuilder(program, unikernel, target);
    this.settings = new Settings(settings, unikernel.span(), builder.sink());
  }

  /**
   * The graph of one unikernel.
   *
   * @param program without errors
   * @param unikernel one of its unikernels
   * @param target to make it for
   * @param settings texts for build parameters, and new defaults for boot parameters, by name
   */
  public static Checked<DeviceGraph> elaborate(
      TypedProgram program, Unikernel unikernel, Target target, Map<String, String> settings) {
    return new Elaborator(program, unikernel, target, settings).run();
  }

  private Checked<DeviceGraph> run() {
    List<GraphParameter> own = new ArrayList<>();
    Map<String, GraphValue> values = new HashMap<>();
    for (UnikernelParameter parameter : unikernel.parameters()) {
      if (parameter.boot()) {
        own.add(boot(parameter));
        values.put(parameter.name(), new GraphValue.Boot(parameter.name()));
      } else {
        build(parameter).ifPresent(v -> values.put(parameter.name(), new GraphValue.Known(v)));
      }
    }
    if (builder.sink().hasErrors()) {
      return Checked.failed(builder.sink().diagnostics());
    }
    own.forEach(parameter -> builder.parameters().put(parameter.name(), parameter));
    Scope scope = Scope.of(builder, values, unikernel.bindings(), Place.ROOT);
    List<GraphStart> starts = new ArrayList<>();
    for (Unikernel.Start start : unikernel.starts()) {
      starts.add(start(start, scope));
    }
    new LiftedDefaults(builder, settings).apply();
    Requirements requirements = new Requirements(builder);
    unikernel.requirements().forEach(r -> requirements.check(r, scope, r.span()));
    builder.pendingRequirements().forEach(requirements::check);
    new Exclusions(builder).check();
    settings.reportUnused();
    Checked<DeviceGraph> graph = builder.finish(starts);
    return graph.hasErrors() ? Checked.failed(graph.diagnostics()) : graph;
  }

  private Optional<Value> build(UnikernelParameter parameter) {
    Optional<Value> value =
        settings.value(parameter.name(), parameter.type()).or(parameter::defaultValue);
    if (value.isEmpty() && !settings.names(parameter.name())) {
      builder.report(
          GraphCode.MISSING_BUILD_VALUE,
          parameter.span(),
          "the build parameter `" + parameter.name() + "` has neither a default nor a value",
          "pass `--set " + parameter.name() + "=…`");
    }
    return value;
  }

  private GraphParameter boot(UnikernelParameter parameter) {
    return new GraphParameter(
        parameter.name(),
        parameter.type(),
        parameter.secret()
            ? Optional.empty()
            : settings.value(parameter.name(), parameter.type()).or(parameter::defaultValue),
        parameter.secret(),
        false,
        parameter.documentation().orElse(""),
        parameter.span());
  }

  private GraphStart start(Unikernel.Start start, Scope scope) {
    String name = appName(start.app());
    GraphValue value = Evaluator.evaluate(start.app(), scope, Place.ofApp(name));
    if (value instanceof GraphValue.NodeReference node) {
      return new GraphStart(node.id(), name, start.span());
    }
    throw new IllegalStateException("not an app: " + start.app());
  }

  private static String appName(Expression app) {
    if (app.type() instanceof Type.App type) {
      return Place.simpleName(type.name());
    }
    throw new IllegalStateException("not an app: " + app);
  }
}
