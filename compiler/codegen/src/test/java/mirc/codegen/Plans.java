package mirc.codegen;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mirc.wiring.Argument;
import mirc.wiring.Argument.ConstantArgument;
import mirc.wiring.Argument.InstanceArgument;
import mirc.wiring.Argument.JoinedArgument;
import mirc.wiring.Argument.ListArgument;
import mirc.wiring.Argument.NoneArgument;
import mirc.wiring.Argument.ParameterArgument;
import mirc.wiring.BootCheck;
import mirc.wiring.BootCondition;
import mirc.wiring.BootParameter;
import mirc.wiring.Constant;
import mirc.wiring.Construction;
import mirc.wiring.Instance;
import mirc.wiring.Limits;
import mirc.wiring.ParameterType;
import mirc.wiring.PlanTarget;
import mirc.wiring.Refinement;
import mirc.wiring.Scalar;
import mirc.wiring.SourcePosition;
import mirc.wiring.Start;
import mirc.wiring.WiringPlan;

/** Plans for tests. */
final class Plans {
  private Plans() {}

  /** One app, one parameter. */
  static WiringPlan greeting() {
    BootParameter hello =
        new BootParameter(
            "hello",
            ParameterType.of(Scalar.STRING),
            Optional.of(Constant.string("Hello \"World\"!")),
            false,
            "How to say hello.",
            at(5));
    Instance greeter = instance("Greeter", "test.Greeter", new ParameterArgument("hello", false));
    return plan(
        "greeting", List.of(hello), List.of(), List.of(greeter), List.of(start("Greeter", 9)));
  }

  /** Every kind of argument, parameter and condition, and two apps. */
  static WiringPlan everything() {
    List<BootParameter> parameters =
        List.of(
            parameter("flag", ParameterType.of(Scalar.BOOL), Constant.bool(false)),
            parameter(
                "count",
                new ParameterType(
                    Scalar.INT,
                    "Count",
                    false,
                    new Refinement(OptionalLong.of(1), OptionalLong.of(9), List.of()),
                    Optional.empty()),
                Constant.integer(3)),
            parameter("port", ParameterType.of(Scalar.PORT), new Constant(Scalar.PORT, "80")),
            parameter(
                "mode",
                enumeration(Optional.of("java.util.concurrent.TimeUnit"), "seconds", "days"),
                new Constant(Scalar.ENUM, "days")),
            parameter(
                "level",
                enumeration(Optional.empty(), "low", "high"),
                new Constant(Scalar.ENUM, "low")),
            parameter(
                "stack.address",
                ParameterType.of(Scalar.CIDR),
                new Constant(Scalar.CIDR, "10.0.0.2/24")),
            new BootParameter(
                "stack.gateway",
                new ParameterType(Scalar.IPV4, "Ipv4", true, Refinement.NONE, Optional.empty()),
                Optional.empty(),
                false,
                "",
                at(2)));
    BootCheck within =
        new BootCheck(
            new BootCondition.Within(
                new ParameterArgument("stack.gateway", false),
                new ParameterArgument("stack.address", false)),
            List.of(
                new ConstantArgument(Constant.string("the gateway `")),
                new ParameterArgument("stack.gateway", false),
                new ConstantArgument(Constant.string("` lies outside"))),
            at(7));
    BootCheck order =
        new BootCheck(
            new BootCondition.Any(
                List.of(
                    new BootCondition.Not(
                        new BootCondition.Flag(new ParameterArgument("flag", false))),
                    new BootCondition.Comparison(
                        BootCondition.Operator.GREATER,
                        new ParameterArgument("count", false),
                        new ConstantArgument(Constant.integer(2))))),
            List.of(new ConstantArgument(Constant.string("too few"))),
            at(8));
    Instance first =
        instance(
            "first",
            "test.Everything",
            new ParameterArgument("flag", false),
            new ParameterArgument("count", true),
            new ParameterArgument("port", false),
            new ParameterArgument("mode", false),
            new ParameterArgument("level", false),
            new ParameterArgument("stack.address", false),
            new ParameterArgument("stack.gateway", false));
    Instance second =
        instance(
            "second",
            "test.Everything$Constants",
            new ConstantArgument(Constant.integer(7), true, ""),
            new ConstantArgument(new Constant(Scalar.DURATION, "5000000")),
            new ConstantArgument(new Constant(Scalar.SIZE, "65536")),
            new ConstantArgument(new Constant(Scalar.BYTES, "00ff")),
            new ConstantArgument(
                new Constant(Scalar.ENUM, "days"), false, "java.util.concurrent.TimeUnit"),
            new ConstantArgument(new Constant(Scalar.MAC, "52:54:00:12:34:56")),
            new JoinedArgument(
                List.of(
                    new ConstantArgument(Constant.string("port=")),
                    new ParameterArgument("port", false))),
            new ListArgument(List.of(new InstanceArgument("first"), new InstanceArgument("first"))),
            new NoneArgument("java.lang.String"));
    return plan(
        "everything",
        parameters,
        List.of(within, order),
        List.of(first, second),
        List.of(start("first", 11), start("second", 12)));
  }

  private static ParameterType enumeration(Optional<String> javaClass, String... names) {
    return new ParameterType(
        Scalar.ENUM,
        "Mode",
        false,
        Refinement.NONE,
        Optional.of(new ParameterType.Enumeration(List.of(names), javaClass)));
  }

  private static BootParameter parameter(String name, ParameterType type, Constant initial) {
    return new BootParameter(name, type, Optional.of(initial), false, "", at(2));
  }

  private static Instance instance(String id, String javaClass, Argument... arguments) {
    return new Instance(
        id, "test." + id, "", Construction.constructor(javaClass), List.of(arguments), at(10));
  }

  private static Start start(String instance, int line) {
    return new Start(instance, instance, at(line));
  }

  private static WiringPlan plan(
      String name,
      List<BootParameter> parameters,
      List<BootCheck> checks,
      List<Instance> instances,
      List<Start> starts) {
    return new WiringPlan(
        name,
        "1.0",
        "Doc of " + name + ".",
        new PlanTarget("jvm", List.of("console")),
        parameters,
        checks,
        instances,
        starts,
        new Limits(OptionalLong.of(1 << 20), OptionalLong.empty()),
        List.of(),
        at(1));
  }

  private static SourcePosition at(int line) {
    return new SourcePosition("x.mirage", line, 3);
  }
}
