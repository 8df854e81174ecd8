package mirc.aot.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.overlay.Marks;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reflect.Proxies;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/**
 * All files of a program.
 *
 * @param files C, assembler and header files, sorted by name
 * @param symbols the Java methods behind the C functions, sorted by symbol
 */
public record Output(List<SourceFile> files, List<Symbol> symbols) {
  /**
   * Writes everything.
   *
   * @param program what has been analysed
   * @param translator writes one method into a file
   * @param classes the classes that C code names
   * @param fields the fields that C code touches
   * @param entry the method that {@code mrt_program} calls
   */
  public static Output write(
      Program program,
      BiConsumer<Unit, MethodFacts> translator,
      List<ClassModel> classes,
      List<FieldModel> fields,
      MethodModel entry) {
    classes.forEach(program::needClass);
    program.initial().find();
    List<MethodFacts> methods = new ArrayList<>(program.reach().reached());
    methods.removeIf(method -> !method.hasCode() || isDone(program, method.method()));
    methods.sort(
        Comparator.comparing((MethodFacts facts) -> facts.method().owner().name())
            .thenComparing(facts -> facts.method().key()));
    Map<ClassModel, Unit> units = new TreeMap<>(Comparator.comparing(ClassModel::name));
    for (MethodFacts facts : methods) {
      ClassModel owner = facts.method().owner();
      Unit unit = units.computeIfAbsent(owner, unused -> new Unit(program));
      try {
        translator.accept(unit, facts);
      } catch (RuntimeException fault) {
        throw new IllegalStateException("mirc cannot translate " + facts.method(), fault);
      }
    }
    Inlining inlining = new Inlining(program, translator);
    Consumer<Unit> finish =
        program.checking() || program.switchable() || program.debugs()
            ? unit -> {}
            : inlining::complete;
    List<SourceFile> files = new ArrayList<>(new Partition(program).files(units, finish));
    Unit start = new Unit(program);
    entry(start, entry);
    InitialData initial = new InitialData(program);
    initial.collect();
    completeClasses(program);
    ReflectionData reflection = new ReflectionData(program);
    reflection.collect();
    reflection.functions(start);
    Initializers.write(program, start);
    if (program.switchable()) {
      start.append(
          "volatile const uint8_t mrt_check_off[16 + 8 * 256] = \"mirage checks:\\n\";\n\n");
    }
    files.add(new SourceFile("image.s", data(program, initial, reflection)));
    program.missingNatives().forEach((symbol, method) -> start.append(stub(symbol, method)));
    files.add(new SourceFile("program.c", start.text()));
    if (program.debugs()) {
      files.add(new SourceFile(ObjectTypes.FILE, ObjectTypes.of(program)));
    }
    files.add(new SourceFile("mirage_fields.h", FieldsHeader.of(program, classes, fields)));
    files.sort(Comparator.comparing(SourceFile::name));
    return new Output(List.copyOf(files), symbols(program, methods));
  }

  /** An initialiser that was run while compiling. */
  private static boolean isDone(Program program, MethodModel method) {
    return method.name().equals("<clinit>") && program.initial().isDone(method.owner());
  }

  private static void entry(Unit unit, MethodModel entry) {
    String name = unit.method(entry);
    String record = unit.record(entry.owner());
    unit.append("void mrt_program(jref arguments) {\n");
    unit.append("  mrt_initialize(&" + record + ");\n");
    unit.append("  if (MRT_THROWN) return;\n");
    unit.append("  " + name + "(arguments);\n}\n\n");
  }

  /** A function for a native method that the runtime does not have: it throws. */
  private static String stub(String symbol, MethodModel method) {
    StringBuilder text = new StringBuilder(CType.value(method.result()));
    text.append(' ').append(symbol).append('(');
    int count = 0;
    if (!method.isStatic()) {
      text.append("jref p").append(count++);
    }
    for (Type parameter : method.parameters()) {
      text.append(count == 0 ? "" : ", ")
          .append(CType.value(parameter))
          .append(" p")
          .append(count++);
    }
    text.append(count == 0 ? "void) {\n" : ") {\n");
    String reason = method + " is native, and images have no code for it";
    text.append("  mrt_throw_unsupported(").append(CString.quote(reason)).append(");\n  return");
    text.append(CType.nothing(method.result()));
    return text.append(";\n}\n\n").toString();
  }

  /** Adds the classes that no translated code names. */
  private static void completeClasses(Program program) {
    for (ClassModel type : program.reach().instantiated().keySet()) {
      program.needClass(type);
    }
    if (program
            .reach()
            .instantiated()
            .containsKey(program.reach().world().require("java/lang/Class"))
        && usesGetClass(program)) {
      List.copyOf(program.classes()).forEach(program::needMirror);
    }
    if (program.natives().containsKey("native_java_lang_StackWalker_typeOf")) {
      for (MethodFacts facts : program.reach().reached()) {
        program.needMirror(facts.method().original().owner());
      }
    }
    program.needClass(program.reach().world().require("java/lang/String"));
    program.needClass(program.reach().world().require("java/lang/Class"));
    program.needClass(program.reach().world().require("[B"));
  }

  private static String data(Program program, InitialData initial, ReflectionData reflection) {
    Assembly objects = new Assembly();
    new ObjectData(program, initial, objects).write();
    Assembly classes = new Assembly();
    new ClassData(program, reflection, classes).write();
    reflection.write(classes);
    FileData.write(program, classes);
    return classes.toString() + objects;
  }

  private static boolean usesGetClass(Program program) {
    return program.natives().containsKey("native_java_lang_Object_getClass");
  }

  private static List<Symbol> symbols(Program program, List<MethodFacts> methods) {
    List<Symbol> symbols = new ArrayList<>();
    for (MethodFacts facts : methods) {
      MethodModel method = facts.method();
      MethodModel shown = method.original();
      boolean hidden =
          method.owner().name().contains("$$Lambda")
              || isMade(shown)
              || program.reach().world().isHidden(shown);
      symbols.add(symbol(program.symbol(method), shown, hidden));
    }
    program.natives().forEach((name, method) -> symbols.add(symbol(name, method, false)));
    symbols.sort(Comparator.comparing(Symbol::symbol));
    return List.copyOf(symbols);
  }

  private static Symbol symbol(String symbol, MethodModel shown, boolean hidden) {
    ClassNode owner = shown.owner().requireNode();
    return new Symbol(
        symbol,
        shown.owner().javaName(),
        shown.name(),
        owner.sourceFile,
        Proxies.moduleOf(shown.owner()),
        line(shown),
        hidden || Marks.isInternal(shown.node()) || Marks.isInternal(owner));
  }

  /** The one line of all frames of a method; 0 if its instructions have their own. */
  private static int line(MethodModel method) {
    int line = Marks.line(method.node());
    return line != 0 ? line : Math.min(Marks.firstLine(method.node()), 0);
  }

  private static boolean isMade(MethodModel method) {
    return (method.node().access & Opcodes.ACC_SYNTHETIC) != 0
        && (method.name().startsWith("mirc$") || method.name().startsWith("overlay$"));
  }
}
