package mirc.aot.emit;

import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;

/** {@code mirage_fields.h}: what C code names of the Java classes. */
final class FieldsHeader {
  private FieldsHeader() {}

  static String of(Program program, List<ClassModel> classes, List<FieldModel> fields) {
    StringBuilder text = new StringBuilder("#ifndef MIRAGE_FIELDS_H\n#define MIRAGE_FIELDS_H\n\n");
    text.append("#include \"mirage/vm.h\"\n\n");
    for (ClassModel type : classes) {
      text.append("extern struct mrt_class ").append(Names.record(type)).append(";\n");
    }
    text.append('\n');
    for (FieldModel field : fields) {
      text.append("#define ").append(Names.offset(field.owner(), field.name())).append(' ');
      text.append(program.layout().offset(field)).append('\n');
    }
    return text.append("\n#endif\n").toString();
  }
}
