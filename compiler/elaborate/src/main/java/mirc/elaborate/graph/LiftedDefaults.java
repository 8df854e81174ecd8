package mirc.elaborate.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mirc.semantics.program.Unikernel;
import mirc.semantics.value.Value;

/** Sets the defaults of lifted parameters: first the file's, then the command line's. */
final class LiftedDefaults {
  private final GraphBuilder builder;
  private final Settings settings;

  LiftedDefaults(GraphBuilder builder, Settings settings) {
    this.builder = builder;
    this.settings = settings;
  }

  void apply() {
    Map<String, Unikernel.LiftedDefault> inFile = new TreeMap<>(builder.unikernel().lifted());
    for (GraphParameter parameter : List.copyOf(builder.parameters().values())) {
      if (parameter.lifted()) {
        Unikernel.LiftedDefault written = inFile.remove(parameter.name());
        Optional<Value> initial =
            settings
                .value(parameter.name(), parameter.type())
                .or(() -> Optional.ofNullable(written).map(Unikernel.LiftedDefault::value))
                .or(parameter::initial);
        builder.parameters().put(parameter.name(), with(parameter, initial));
      }
    }
    inFile.forEach(
        (name, written) ->
            builder.report(
                GraphCode.UNKNOWN_LIFTED,
                written.span(),
                "no device has the boot parameter `" + name + "`",
                lifted()));
  }

  private String lifted() {
    List<String> names =
        builder.parameters().values().stream()
            .filter(GraphParameter::lifted)
            .map(parameter -> "`" + parameter.name() + "`")
            .toList();
    return names.isEmpty()
        ? "no device of this unikernel has boot parameters of its own"
        : "the boot parameters of its devices are " + String.join(", ", names);
  }

  private static GraphParameter with(GraphParameter parameter, Optional<Value> initial) {
    return new GraphParameter(
        parameter.name(),
        parameter.type(),
        initial,
        parameter.secret(),
        true,
        parameter.documentation(),
        parameter.span());
  }
}
