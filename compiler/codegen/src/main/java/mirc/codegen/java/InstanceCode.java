package mirc.codegen.java;

import mirc.wiring.Construction;
import mirc.wiring.Instance;

/** Instances as statements. */
final class InstanceCode {
  private final ArgumentCode arguments;
  private final Names names;
  private final Imports imports;

  InstanceCode(ArgumentCode arguments, Names names, Imports imports) {
    this.arguments = arguments;
    this.names = names;
    this.imports = imports;
  }

  Statement statement(Instance instance) {
    Construction construction = instance.construction();
    String javaClass = imports.use(construction.javaClass());
    String callee =
        construction.factory().map(name -> javaClass + "." + name).orElse("new " + javaClass);
    String head = "var " + names.instance(instance.id()) + " = " + callee;
    return Statement.of(instance.at(), JavaText.call(head, arguments.all(instance.arguments())));
  }
}
