package mirc.wiring.yaml;

import java.util.List;
import java.util.Optional;
import mirc.wiring.BootCheck;
import mirc.wiring.BootParameter;
import mirc.wiring.Constant;
import mirc.wiring.Construction;
import mirc.wiring.Dependency;
import mirc.wiring.Instance;
import mirc.wiring.Limits;
import mirc.wiring.ParameterType;
import mirc.wiring.PlanTarget;
import mirc.wiring.Refinement;
import mirc.wiring.Scalar;
import mirc.wiring.Start;
import mirc.wiring.WiringPlan;

/** Mappings, lists and texts as a plan. */
final class PlanReader {
  private final References references = new References();
  private final ArgumentReader arguments = new ArgumentReader(references);

  private PlanReader() {}

  static WiringPlan plan(YamlNode node) {
    return new PlanReader().read(Fields.of(node, "a plan"));
  }

  private WiringPlan read(Fields fields) {
    String format = fields.text("wiring");
    if (!format.equals(Integer.toString(WiringPlan.FORMAT))) {
      throw new PlanFormatException(
          PlanCode.PLAN_VERSION,
          fields.required("wiring").span(),
          "the plan has version `" + format + "`, and this mirc reads `" + WiringPlan.FORMAT + "`");
    }
    WiringPlan plan =
        new WiringPlan(
            fields.text("unikernel"),
            fields.textOrEmpty("version"),
            fields.textOrEmpty("documentation"),
            target(Fields.of(fields.required("target"), "a target")),
            fields.list("parameters", this::parameter),
            fields.list("checks", this::check),
            fields.list("instances", this::instance),
            fields.list("starts", this::start),
            new Limits(fields.number("memoryLimit"), fields.number("imageLimit")),
            fields.list("dependencies", PlanReader::dependency),
            fields.position("at"));
    fields.end();
    if (plan.starts().isEmpty()) {
      throw new PlanFormatException(fields.span(), "a plan starts at least one app");
    }
    return plan;
  }

  private static PlanTarget target(Fields fields) {
    PlanTarget target = new PlanTarget(fields.text("name"), fields.texts("provides"));
    fields.end();
    return target;
  }

  private BootParameter parameter(YamlNode node) {
    Fields fields = Fields.of(node, "a parameter");
    ParameterType type = type(fields.required("type"));
    Optional<List<Constant>> initial = initial(fields, type);
    boolean secret = fields.flag("secret");
    if (secret && initial.isPresent()) {
      throw new PlanFormatException(fields.required("default").span(), "a secret has no default");
    }
    BootParameter parameter =
        new BootParameter(
            fields.text("name"),
            type,
            initial,
            secret,
            fields.textOrEmpty("documentation"),
            fields.position("at"));
    fields.end();
    references.define("parameter", parameter.name(), fields.required("name").span());
    return parameter;
  }

  private static Optional<List<Constant>> initial(Fields fields, ParameterType type) {
    Optional<YamlNode> node = fields.optional("default");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = type.list() ? fields.texts("default") : List.of(fields.text("default"));
    return Optional.of(
        texts.stream()
            .map(text -> Constants.checked(type.scalar(), text, node.get().span()))
            .toList());
  }

  private static ParameterType type(YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      Scalar scalar = Constants.scalar(text.text(), text.span());
      if (scalar == Scalar.ENUM) {
        throw new PlanFormatException(node.span(), "an enum has names");
      }
      return ParameterType.of(scalar);
    }
    Fields fields = Fields.of(node, "a type");
    Scalar scalar = Constants.scalar(fields.text("scalar"), fields.required("scalar").span());
    List<String> names = fields.texts("names");
    Optional<String> java = fields.optionalText("java");
    if (fields.flag("optional") && fields.flag("list")) {
      throw new PlanFormatException(node.span(), "a list is not optional");
    }
    if ((scalar == Scalar.ENUM) == names.isEmpty()) {
      throw new PlanFormatException(node.span(), "an enum, and nothing else, has names");
    }
    ParameterType type =
        new ParameterType(
            scalar,
            fields.text("name"),
            fields.flag("optional"),
            fields.flag("list"),
            new Refinement(fields.number("least"), fields.number("most"), fields.texts("patterns")),
            names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ParameterType.Enumeration(names, java)));
    fields.end();
    return type;
  }

  private BootCheck check(YamlNode node) {
    Fields fields = Fields.of(node, "a check");
    BootCheck check =
        new BootCheck(
            new ConditionReader(arguments).condition(fields.required("condition")),
            fields.list("message", arguments::argument),
            fields.position("at"));
    fields.end();
    return check;
  }

  private Instance instance(YamlNode node) {
    Fields fields = Fields.of(node, "an instance");
    Instance instance =
        new Instance(
            fields.text("id"),
            fields.text("device"),
            fields.textOrEmpty("type"),
            new Construction(fields.text("java"), fields.optionalText("factory")),
            fields.list("arguments", arguments::argument),
            fields.position("at"));
    fields.end();
    references.define("instance", instance.id(), fields.required("id").span());
    return instance;
  }

  private Start start(YamlNode node) {
    Fields fields = Fields.of(node, "a start");
    Start start = new Start(fields.text("instance"), fields.text("name"), fields.position("at"));
    fields.end();
    references.use("instance", start.instance(), fields.required("instance").span());
    return start;
  }

  private static Dependency dependency(YamlNode node) {
    Fields fields = Fields.of(node, "a dependency");
    Dependency dependency = new Dependency(fields.text("coordinates"), fields.text("sha256"));
    fields.end();
    return dependency;
  }
}
