package mirc.aot.emit;

import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;

/** One C file: the code put into it, and declarations of what that code uses. */
public final class Unit {
  private final Program program;
  private final StringBuilder body = new StringBuilder();
  private final TreeMap<String, String> declarations = new TreeMap<>();

  /** An empty file. */
  public Unit(Program program) {
    this.program = program;
  }

  public Program program() {
    return program;
  }

  public void append(CharSequence code) {
    body.append(code);
  }

  /** The C name of a method's function, declared in this file. */
  public String method(MethodModel method) {
    if (method.isNative()) {
      String name = Names.nativeMethod(method);
      if (!program.hasNative(method, name)) {
        declare(name, CType.prototype(method, name) + ";");
      }
      return name;
    }
    String name = program.symbol(method);
    if (!name.startsWith("mrt_java_")) {
      declare(name, "MRT_METHOD " + CType.prototype(method, name) + ";");
    }
    return name;
  }

  /** The C name of a class record, declared in this file. */
  public String record(ClassModel type) {
    String name = Names.record(type);
    program.needClass(type);
    declare(name, "extern struct mrt_class " + name + ";");
    return name;
  }

  /** An expression for a class's mirror. */
  public String mirror(ClassModel type) {
    String name = Names.mirror(type);
    program.needMirror(type);
    declare(name, "extern mrt_object " + name + ";");
    return "&" + name;
  }

  /** An expression for a string literal. */
  public String literal(String text) {
    String name = program.literals().symbol(text);
    declare(name, "extern mrt_object " + name + ";");
    return "&" + name;
  }

  /** The C variable of a static field, declared in this file. */
  public String statics(FieldModel field) {
    String name = Names.statics(field);
    program.needStatic(field);
    String qualifier = field.isVolatile() && !field.isReference() ? "volatile " : "";
    declare(name, "extern " + qualifier + CType.stored(field.type()) + " " + name + ";");
    return name;
  }

  private void declare(String name, String declaration) {
    declarations.putIfAbsent(name, declaration);
  }

  /** Adds another file's code to this one. */
  void absorb(Unit other) {
    declarations.putAll(other.declarations);
    body.append(other.body);
  }

  /** Characters of code, without the declarations. */
  public int size() {
    return body.length();
  }

  /** Takes back what was put in when it had a size. */
  public void cut(int size) {
    body.setLength(size);
  }

  /** The whole file. */
  public String text() {
    StringBuilder text = new StringBuilder("#include \"mirage/code.h\"\n");
    text.append(
        program.checking() || program.switchable() ? "#include \"mirage/checking.h\"\n\n" : "\n");
    declarations.values().forEach(line -> text.append(line).append('\n'));
    return text.append('\n').append(body).toString();
  }
}
