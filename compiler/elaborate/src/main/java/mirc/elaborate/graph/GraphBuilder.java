package mirc.elaborate.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.Expression;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.program.Unikernel;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.source.Span;
import mirc.target.Target;
import mirc.wiring.BootCheck;

/** The graph while it grows. */
final class GraphBuilder {
  private final TypedProgram program;
  private final Unikernel unikernel;
  private final Target target;
  private final Sink sink = new Sink();
  private final Map<String, GraphParameter> parameters = new LinkedHashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Composite> composites = new ArrayList<>();
  private final Map<DeclarationName, GraphValue> singletons = new HashMap<>();
  private final Set<String> singletonNames = new HashSet<>();
  private final List<PendingRequirement> pending = new ArrayList<>();
  private final List<Exclusions.Claim> claims = new ArrayList<>();
  private final List<BootCheck> checks = new ArrayList<>();
  private final Deque<Expression.Apply> uses = new ArrayDeque<>();

  GraphBuilder(TypedProgram program, Unikernel unikernel, Target target) {
    this.program = program;
    this.unikernel = unikernel;
    this.target = target;
  }

  TypedProgram program() {
    return program;
  }

  Unikernel unikernel() {
    return unikernel;
  }

  Target target() {
    return target;
  }

  Sink sink() {
    return sink;
  }

  Map<String, GraphParameter> parameters() {
    return parameters;
  }

  Map<String, Node> nodes() {
    return nodes;
  }

  List<PendingRequirement> pendingRequirements() {
    return pending;
  }

  List<Exclusions.Claim> claims() {
    return claims;
  }

  void report(GraphCode code, Span span, String message, String hint) {
    sink.report(Diagnostic.of(code, span, message).hint(hint));
  }

  void enter(Expression.Apply apply) {
    uses.push(apply);
  }

  void leave() {
    uses.pop();
  }

  /** The uses that lead to the present one, which comes last. */
  List<Expression.Apply> uses() {
    List<Expression.Apply> outermostFirst = new ArrayList<>(uses);
    Collections.reverse(outermostFirst);
    return outermostFirst;
  }

  /** The application, or the innermost use around it that stands in the user's own file. */
  Span userSpan(Expression.Apply apply) {
    for (Expression.Apply use : uses) {
      if (use.span().source().equals(unikernel.span().source())) {
        return use.span();
      }
    }
    return apply.span();
  }

  String unused(String id) {
    String name = id;
    for (int number = 2; nodes.containsKey(name); number++) {
      name = id + "~" + number;
    }
    return name;
  }

  void add(Node node) {
    nodes.put(node.id(), node);
  }

  void add(Composite composite) {
    composites.add(composite);
  }

  void add(BootCheck check) {
    checks.add(check);
  }

  void addExclusive(Constructible device, String id, Map<String, GraphValue> arguments, Span span) {
    if (!device.exclusive().isEmpty()) {
      claims.add(new Exclusions.Claim(device, id, arguments, span));
    }
  }

  void pend(PendingRequirement requirement) {
    pending.add(requirement);
  }

  GraphValue lift(GraphParameter parameter) {
    GraphParameter other = parameters.get(parameter.name());
    if (other != null) {
      sink.report(
          Diagnostic.of(
                  GraphCode.AMBIGUOUS_LIFTED,
                  parameter.span(),
                  "two devices would both have the boot parameter `" + parameter.name() + "`")
              .related(other.span(), "the other device")
              .hint("give one of them a name of its own, such as `other = …`"));
    }
    parameters.put(parameter.name(), parameter);
    return new GraphValue.Boot(parameter.name());
  }

  Optional<GraphValue> singleton(DeclarationName name) {
    return Optional.ofNullable(singletons.get(name));
  }

  Place singletonPlace(DeclarationName name) {
    // Of two singletons with one simple name, the later one goes by its full name.
    boolean first = singletons.containsKey(name) || singletonNames.add(name.name());
    String id = first ? name.name() : name.toString();
    return new Place(id, id);
  }

  void share(DeclarationName name, GraphValue value) {
    singletons.put(name, value);
  }

  private static boolean isBootType(Type type, boolean outermost) {
    if (type instanceof Type.OptionalOf optional) {
      return outermost && isBootType(optional.element(), false);
    }
    if (type instanceof Type.ListOf list) {
      return outermost && isBootType(list.element(), false);
    }
    return true;
  }

  Checked<DeviceGraph> finish(List<GraphStart> starts) {
    for (GraphParameter parameter : parameters.values()) {
      if (!isBootType(parameter.type(), true)) {
        report(
            GraphCode.BOOT_TYPE,
            parameter.span(),
            "a value of `"
                + parameter.name()
                + "`, a `"
                + parameter.type()
                + "`, cannot be written at boot",
            "boot values are scalars, optional scalars and lists of scalars");
      }
      if (parameter.secret()) {
        report(
            GraphCode.SECRET_UNSUPPORTED,
            parameter.span(),
            "the target `"
                + target.name()
                + "` has no way to hand over the secret `"
                + parameter.name()
                + "` yet",
            "leave `secret` out if the value may stand on the command line");
      }
    }
    return sink.with(
        new DeviceGraph(
            unikernel,
            target,
            List.copyOf(parameters.values()),
            List.copyOf(nodes.values()),
            composites,
            starts,
            checks));
  }
}
