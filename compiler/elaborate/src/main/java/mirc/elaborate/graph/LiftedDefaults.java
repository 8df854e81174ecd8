package mirc.elaborate.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    // One that is set for a device of another choice has no effect in this graph.
    Map<String, Unikernel.LiftedDefault> inFile = builder.unikernel().lifted();
    for (GraphParameter parameter : List.copyOf(builder.parameters().values())) {
      if (parameter.lifted()) {
        Unikernel.LiftedDefault written = inFile.get(parameter.name());
        Optional<Value> initial =
            settings
                .value(parameter.name(), parameter.type())
                .or(() -> Optional.ofNullable(written).map(Unikernel.LiftedDefault::value))
                .or(parameter::initial);
        builder.parameters().put(parameter.name(), with(parameter, initial));
      }
    }
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
