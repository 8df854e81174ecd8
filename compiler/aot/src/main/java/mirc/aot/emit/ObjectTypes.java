package mirc.aot.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;

/**
 * C types of the program's objects, for a debugger: {@code struct OBJECT_java_lang_String}. No code
 * uses them.
 */
final class ObjectTypes {
  static final String FILE = "objects.c";

  private final Program program;
  private final StringBuilder text = new StringBuilder("#include \"mirage/debug.h\"\n\n");

  private ObjectTypes(Program program) {
    this.program = program;
  }

  static String of(Program program) {
    ObjectTypes types = new ObjectTypes(program);
    for (ClassModel type : program.classes()) {
      if (type.kind() == ClassModel.Kind.CLASS && !type.isInterface()) {
        types.add(type);
      }
    }
    return types.text.toString();
  }

  private void add(ClassModel type) {
    List<FieldModel> fields = new ArrayList<>();
    for (ClassModel part = type; part != null; part = part.superclass()) {
      for (FieldModel field : part.fields()) {
        if (!field.isStatic() && program.reach().knownField(field) != null) {
          fields.add(field);
        }
      }
    }
    fields.sort(Comparator.comparing(program.layout()::offset));
    text.append("struct OBJECT_").append(Names.of(type)).append(" {\n  mrt_object header;\n");
    int end = 8;
    Set<String> names = new HashSet<>(Set.of("header"));
    for (FieldModel field : fields) {
      int offset = program.layout().offset(field);
      if (offset > end) {
        text.append("  uint8_t gap_").append(end).append("_[");
        text.append(offset - end).append("];\n");
      }
      String name = CName.of(field.name());
      while (!names.add(name)) {
        name += "_"; // a superclass has one of the same name
      }
      text.append("  ").append(debugType(field)).append(' ').append(name).append(";\n");
      end = offset + CType.size(field.type());
    }
    text.append("} __attribute__((packed));\n\n");
  }

  private static String debugType(FieldModel field) {
    return CType.shown(field.type(), "mrt_reference");
  }
}
