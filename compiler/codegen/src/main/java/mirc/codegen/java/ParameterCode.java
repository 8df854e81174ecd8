package mirc.codegen.java;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mirc.wiring.BootParameter;
import mirc.wiring.Constant;
import mirc.wiring.ParameterType;
import mirc.wiring.Refinement;
import mirc.wiring.Scalar;
import mirc.wiring.WiringPlan;

/** Boot parameters as statements. */
final class ParameterCode {
  private final Names names;
  private final Imports imports;
  private final ConstantCode constants;

  ParameterCode(Names names, Imports imports) {
    this.names = names;
    this.imports = imports;
    this.constants = new ConstantCode(imports);
  }

  /** Declares the parameter and sets its limits and default. */
  Statement declaration(BootParameter parameter) {
    ParameterType type = parameter.type();
    String variable = names.parameter(parameter.name());
    String scalar = type.list() ? variable + "Element" : variable;
    List<String> lines = new ArrayList<>(creation(scalar, parameter));
    lines.addAll(limits(scalar, type));
    if (!type.scalar().equals(Scalar.ENUM) && !type.name().equals(type.scalar().typeName())) {
      lines.add(scalar + ".named(" + JavaText.literal(type.name()) + ");");
    }
    if (type.list()) {
      String listClass = imports.boot("ListParameter");
      lines.add("var " + variable + " = new " + listClass + "<>(" + scalar + ");");
    }
    if (type.optional()) {
      lines.add(variable + ".optional();");
    }
    if (parameter.initial().isPresent()) {
      lines.add(variable + ".otherwise(" + initial(type, parameter.initial().get()) + ");");
    }
    return Statement.of(parameter.at(), lines);
  }

  private String initial(ParameterType type, List<Constant> initial) {
    String javaClass = type.enumeration().flatMap(e -> e.javaClass()).orElse("");
    String values =
        initial.stream()
            .map(constant -> constants.of(constant, false, javaClass))
            .collect(Collectors.joining(", "));
    return type.list() ? imports.use("java.util.List") + ".of(" + values + ")" : values;
  }

  private List<String> creation(String variable, BootParameter parameter) {
    ParameterType type = parameter.type();
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaText.literal(parameter.name()));
    arguments.add(JavaText.literal(parameter.documentation()));
    String parameterClass = imports.boot(className(type)) + (isJavaEnum(type) ? "<>" : "");
    type.enumeration().ifPresent(enumeration -> arguments.addAll(names(enumeration)));
    return JavaText.call("var " + variable + " = new " + parameterClass, arguments);
  }

  private List<String> names(ParameterType.Enumeration enumeration) {
    List<String> literals = enumeration.names().stream().map(JavaText::literal).toList();
    if (enumeration.javaClass().isEmpty()) {
      return literals;
    }
    String type = imports.use(enumeration.javaClass().get());
    String constantList =
        enumeration.names().stream()
            .map(name -> type + "." + JavaText.constantName(name))
            .collect(Collectors.joining(", ", "new " + type + "[] {", "}"));
    return List.of("new String[] {" + String.join(", ", literals) + "}", constantList);
  }

  private List<String> limits(String variable, ParameterType type) {
    List<String> lines = new ArrayList<>();
    Refinement refinement = type.refinement();
    if (refinement.least().isPresent() || refinement.most().isPresent()) {
      long least = refinement.least().orElse(Long.MIN_VALUE);
      long most = refinement.most().orElse(Long.MAX_VALUE);
      lines.add(variable + ".range(" + bound(least) + ", " + bound(most) + ");");
    }
    if (!refinement.patterns().isEmpty()) {
      String rule = imports.boot("RegularExpression");
      List<String> rules =
          refinement.patterns().stream()
              .map(pattern -> "new " + rule + "(" + JavaText.literal(pattern) + ")")
              .toList();
      lines.addAll(JavaText.call(variable + ".matching", rules));
    }
    return lines;
  }

  private static String bound(long bound) {
    if (bound == Long.MIN_VALUE) {
      return "Long.MIN_VALUE";
    }
    return bound == Long.MAX_VALUE ? "Long.MAX_VALUE" : bound + "L";
  }

  /** Makes the command line of all parameters, and reads it. */
  Statement commandLine(WiringPlan plan) {
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaText.literal(plan.unikernel()));
    arguments.add(JavaText.literal(plan.documentation()));
    plan.parameters().forEach(parameter -> arguments.add(names.parameter(parameter.name())));
    List<String> lines = new ArrayList<>();
    lines.addAll(JavaText.call("var boot = new " + imports.boot("CommandLine"), arguments));
    lines.add("boot.read(args);");
    return Statement.of(plan.at(), lines);
  }

  private static boolean isJavaEnum(ParameterType type) {
    return type.enumeration().flatMap(e -> e.javaClass()).isPresent();
  }

  private static String className(ParameterType type) {
    return switch (type.scalar()) {
      case BOOL -> "BoolParameter";
      case INT -> "IntParameter";
      case STRING, PATH -> "StringParameter";
      case DURATION -> "DurationParameter";
      case SIZE -> "SizeParameter";
      case IPV4 -> "Ipv4Parameter";
      case IPV6 -> "Ipv6Parameter";
      case IP -> "IpParameter";
      case CIDR -> "CidrParameter";
      case MAC -> "MacParameter";
      case PORT -> "PortParameter";
      case BYTES -> "BytesParameter";
      case ENUM -> isJavaEnum(type) ? "EnumParameter" : "NameParameter";
    };
  }
}
