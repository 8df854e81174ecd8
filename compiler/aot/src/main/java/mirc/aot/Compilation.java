package mirc.aot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.ClassPath;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.Resolution;
import mirc.aot.classes.World;
import mirc.aot.emit.Output;
import mirc.aot.emit.Program;
import mirc.aot.indy.DynamicCalls;
import mirc.aot.overlay.Marks;
import mirc.aot.reach.Assumptions;
import mirc.aot.reach.Origin;
import mirc.aot.reach.Reach;
import mirc.aot.translate.MethodTranslator;
import org.jspecify.annotations.Nullable;

/** One run of the compiler, phase after phase. */
final class Compilation {
  private static final String MAIN = "main([Ljava/lang/String;)V";
  private static final String LISTED_FILES = "META-INF/mirage/resources";
  private static final String LISTED = "META-INF/mirage/reflection";
  private static final String VM_PACKAGE = "mirage/runtime/vm/";

  /** What else C calls makes exceptions, starts the program or ends it. */
  private static final String RUN_THREAD = "mrt_java_thread_run";

  private final AotRequest request;
  private final World world;
  private final VmKnown vm;
  private final ClassPath runtime;
  private final JdkParts parts;
  private final List<ClassPath> debugged;
  private final Reach reach;
  private final Map<MethodModel, String> calledFromC = new LinkedHashMap<>();
  private final VerifiedCode code;
  private final Problems problems;

  Compilation(
      AotRequest request,
      World world,
      VmKnown vm,
      ClassPath runtime,
      JdkParts parts,
      List<ClassPath> debugged) {
    this.request = request;
    this.world = world;
    this.vm = vm;
    this.runtime = runtime;
    this.parts = parts;
    this.debugged = debugged;
    code = new VerifiedCode(world, new DynamicCalls(world), true);
    reach = new Reach(world, new Resolution(world), code, request.assertions(), Assumptions.CLOSED);
    problems = new Problems(reach);
  }

  AotResult run() throws IOException {
    MethodModel entry = main(request.entryClass());
    if (entry == null) {
      return new AotResult(List.of(), List.of(), List.of(), new Reasons(reach), problems.all());
    }
    List<FieldModel> fields = vm.fields(world);
    List<ClassModel> classes = vm.classes(world);
    addRoots(entry, classes, fields);
    reach.run();
    reach.missing().forEach(problems::report);
    world.faults().forEach(problems::report);
    code.takeFaults().forEach(problems::report);
    Finalizers.report(reach, problems);
    boolean facts = request.checking() == Checking.FACTS;
    boolean switchable = request.checking() == Checking.SWITCHABLE;
    Program program = new Program(reach, calledFromC, request.natives(), facts, switchable);
    if (!debugged.isEmpty()) {
      program.debug(debuggedClasses());
    }
    Output output = Output.write(program, MethodTranslator::translate, classes, fields, entry);
    program.missingNatives().forEach(problems::reportNative);
    List<String> names = program.classes().stream().map(ClassModel::javaName).sorted().toList();
    return new AotResult(
        output.files(), output.symbols(), names, new Reasons(reach), problems.all());
  }

  private Set<String> debuggedClasses() throws IOException {
    Set<String> names = new HashSet<>();
    for (ClassPath path : debugged) {
      for (String name : path.classes()) {
        names.add(name.replace('.', '/'));
      }
    }
    return names;
  }

  private @Nullable MethodModel main(String className) {
    ClassModel type = world.find(className.replace('.', '/'));
    MethodModel method = type == null ? null : type.declared(MAIN);
    if (method == null || !method.isStatic()) {
      String message =
          type == null
              ? "there is no class `" + className + "`"
              : "`" + className + "` has no `static void main(String[])`";
      problems.add(new AotProblem(AotCode.NO_ENTRY, message, null, null, 0, List.of()));
      return null;
    }
    return method;
  }

  private void addRoots(MethodModel entry, List<ClassModel> classes, List<FieldModel> fields)
      throws IOException {
    Origin vmOrigin = new Origin(null, 0, "the runtime uses it");
    for (ClassModel type : classes) {
      if (!type.isAbstract() || type.isArray()) {
        reach.instantiate(type, vmOrigin);
      }
    }
    fields.forEach(reach::field);
    vm.written(world).forEach(reach::pin);
    for (String folder : List.of(VM_PACKAGE, parts.overlays())) {
      for (String path : runtime.list(folder)) {
        String name = path.replace(parts.overlays(), "");
        if (name.endsWith(".class") && !name.contains("package-info")) {
          addCalledFromC(name.substring(0, name.length() - ".class".length()));
        }
      }
    }
    addListed();
    reach.root(entry, "the program's main method");
    for (String root : request.roots()) {
      MethodModel method = main(root);
      if (method != null) {
        reach.root(method, "the main method of a program");
      }
    }
  }

  /** The files and, for reflection, the classes that the project lists. */
  private void addListed() throws IOException {
    byte[] files = world.resource(LISTED_FILES);
    String paths = files == null ? "" : new String(files, StandardCharsets.UTF_8);
    paths.lines().map(String::strip).filter(path -> !path.isEmpty()).forEach(reach.files()::keep);
    byte[] list = world.resource(LISTED);
    String text = list == null ? "" : new String(list, StandardCharsets.UTF_8);
    for (String line : text.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        ClassModel type = world.find(line.replace('.', '/'));
        if (type == null) {
          String message = "there is no class `" + line + "`, which `" + LISTED + "` lists";
          problems.add(new AotProblem(AotCode.CLASS_MISSING, message, null, null, 0, List.of()));
        } else {
          reach.reflected().list(type);
        }
      }
    }
  }

  private void addCalledFromC(String name) {
    ClassModel type = world.find(name);
    if (type == null) {
      return;
    }
    for (MethodModel method : type.methods()) {
      String symbol = Marks.calledFromC(method.node());
      if (symbol != null) {
        calledFromC.put(method, symbol);
        if (symbol.equals(RUN_THREAD)) {
          reach.root(method, "the runtime calls it");
        } else {
          reach.rareRoot(method, "the runtime calls it");
        }
      }
    }
  }
}
