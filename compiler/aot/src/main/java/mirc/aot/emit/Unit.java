package mirc.aot.emit;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;

/** One C file: the code put into it, and declarations of what that code uses. */
public final class Unit {
  private final Program program;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder copies = new StringBuilder();
  private final TreeMap<String, String> declarations = new TreeMap<>();
  private final Set<MethodModel> called = new HashSet<>();
  private final Set<MethodModel> defined = new HashSet<>();
  private final boolean ofCopies;

  /** An empty file. */
  public Unit(Program program) {
    this(program, false);
  }

  private Unit(Program program, boolean ofCopies) {
    this.program = program;
    this.ofCopies = ofCopies;
  }

  /** Code to be copied into a file that calls it. */
  public static Unit ofCopies(Program program) {
    return new Unit(program, true);
  }

  /** Whether functions are written for inlining only: they are defined elsewhere. */
  public boolean isOfCopies() {
    return ofCopies;
  }

  public Program program() {
    return program;
  }

  public void append(CharSequence code) {
    body.append(code);
  }

  /** The C name of a method whose function this file is about to get. */
  public String define(MethodModel method) {
    defined.add(method);
    return method(method);
  }

  /** Whether this file has a method's function, or a copy of it. */
  boolean defines(MethodModel method) {
    return defined.contains(method);
  }

  /** The methods that this file names, its own included. */
  Set<MethodModel> called() {
    return called;
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
    called.add(method);
    String name = program.symbol(method);
    if (!name.startsWith("mrt_java_")) {
      String kind = program.isCold(method) ? "MRT_COLD " : "MRT_METHOD ";
      declare(name, kind + CType.prototype(method, name) + ";");
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
    called.addAll(other.called);
    defined.addAll(other.defined);
    body.append(other.body);
  }

  /** Adds the functions of another as copies, which stand before this file's own code. */
  void copy(Unit other) {
    declarations.putAll(other.declarations);
    defined.addAll(other.defined);
    copies.append(other.body);
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
    text.append(program.debugs() ? "#include \"mirage/debug.h\"\n" : "");
    text.append(
        program.checking() || program.switchable() ? "#include \"mirage/checking.h\"\n\n" : "\n");
    declarations.values().forEach(line -> text.append(line).append('\n'));
    return text.append('\n').append(copies).append(body).toString();
  }
}
