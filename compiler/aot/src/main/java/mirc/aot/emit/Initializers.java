package mirc.aot.emit;

import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;

/** Functions that initialise a class's superinterfaces before they run its own initialiser. */
final class Initializers {
  private Initializers() {}

  static String symbol(ClassModel type) {
    return Names.record(type) + "_initialize";
  }

  static void write(Program program, Unit unit) {
    for (ClassModel type : List.copyOf(program.classes())) {
      List<ClassModel> before = program.initialization().interfacesBefore(type);
      if (!before.isEmpty()) {
        unit.append("void " + symbol(type) + "(void) {\n");
        for (ClassModel parent : before) {
          unit.append("  mrt_initialize(&" + unit.record(parent) + ");\n");
          unit.append("  if (MRT_THROWN) return;\n");
        }
        MethodModel own = program.initialization().initializer(type);
        if (own != null) {
          unit.append("  " + unit.method(own) + "();\n");
        }
        unit.append("}\n\n");
      }
    }
  }
}
