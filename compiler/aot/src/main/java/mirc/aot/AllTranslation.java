package mirc.aot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.Resolution;
import mirc.aot.classes.World;
import mirc.aot.emit.Program;
import mirc.aot.emit.SourceFile;
import mirc.aot.emit.Unit;
import mirc.aot.indy.DynamicCalls;
import mirc.aot.reach.Assumptions;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Missing;
import mirc.aot.reach.Reach;
import mirc.aot.translate.MethodTranslator;

/** Translates every method of many classes, whether anything calls it or not. */
final class AllTranslation {
  /** Characters of a C file, about. */
  private static final int PART = 600_000;

  private final World world;
  private final Reach reach;
  private final Program program;
  private final VerifiedCode code;
  private final Problems problems;
  private final Consumer<SourceFile> sink;
  private Unit unit;
  private int parts;
  private int classes;
  private int methods;
  private int natives;
  private int made;
  private long characters;

  AllTranslation(World world, Set<String> natives, Consumer<SourceFile> sink) {
    this.world = world;
    this.sink = sink;
    code = new VerifiedCode(world, new DynamicCalls(world), false);
    reach = new Reach(world, new Resolution(world), code, false, Assumptions.OPEN);
    program = new Program(reach, Map.of(), natives, false, false);
    problems = new Problems(reach);
    unit = new Unit(program);
  }

  /** Translates the classes of these internal names. */
  AllResult run(List<String> names) throws IOException {
    for (String name : names) {
      ClassModel type = world.find(name);
      classes++;
      if (type == null) {
        if (!world.isFaulty(world.missingCause(name))) {
          problems.missingClass(name, world.missingCause(name));
        }
        continue;
      }
      for (MethodModel method : type.methods()) {
        methods += method.isNative() || method.isAbstract() ? 0 : 1;
        natives += method.isNative() ? 1 : 0;
      }
      methods(type);
      for (ClassModel defined : world.takeDefined()) {
        methods(defined);
      }
      if (unit.size() > PART) {
        write();
      }
    }
    write();
    world.faults().forEach(problems::report);
    return new AllResult(classes, methods, natives, made - methods, characters, problems.all());
  }

  /** The translation of a method can add others to the class. */
  private void methods(ClassModel type) {
    List<MethodModel> known = new ArrayList<>(type.methods());
    for (int i = 0; i < known.size(); i++) {
      MethodModel method = known.get(i);
      if (!method.isNative() && !method.isAbstract()) {
        made++;
        translate(method);
      }
      if (i == known.size() - 1 && type.methods().size() > known.size()) {
        known = new ArrayList<>(type.methods());
      }
    }
  }

  private void translate(MethodModel method) {
    MethodFacts facts = reach.facts(method);
    if (facts == null) {
      throw new IllegalStateException(method + " is not declared");
    }
    int size = unit.size();
    try {
      MethodTranslator.translate(unit, facts);
    } catch (RuntimeException fault) {
      unit.cut(size);
      problems.fault(method, fault);
    }
    code.takeFaults().forEach(problems::report);
    for (Missing missing : reach.takeMissing()) {
      problems.report(missing);
    }
  }

  private void write() {
    if (unit.size() > 0) {
      String text = unit.text();
      characters += text.length();
      sink.accept(new SourceFile("part-" + parts++ + ".c", text));
      unit = new Unit(program);
    }
  }
}
