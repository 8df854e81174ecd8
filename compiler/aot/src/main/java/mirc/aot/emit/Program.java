package mirc.aot.emit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.initial.InitialState;
import mirc.aot.reach.Heat;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;

/** What the translation of all methods shares, and what it finds that the image needs. */
public final class Program {
  private final Reach reach;
  private final Names names = new Names();
  private final Layout layout;
  private final Dispatch dispatch;
  private final InitialState initial;
  private final Initialization initialization;
  private final Literals literals = new Literals();
  private final Map<MethodModel, String> calledFromC;
  private final Set<String> available;
  private final boolean checking;
  private final boolean switchable;
  private final Set<ClassModel> classes = new TreeSet<>(Comparator.comparing(ClassModel::name));
  private final Set<ClassModel> mirrors = new TreeSet<>(Comparator.comparing(ClassModel::name));
  private final Set<ClassModel> tested = new TreeSet<>(Comparator.comparing(ClassModel::name));
  private final Set<FieldModel> statics = new TreeSet<>(Comparator.comparing(Names::statics));
  private final Map<String, MethodModel> natives = new TreeMap<>();
  private final Map<MethodModel, Boolean> quiet = new HashMap<>();
  private @Nullable Set<String> debugged;
  private @Nullable Heat heat;

  /**
   * A program after its analysis.
   *
   * @param reach the analysis
   * @param calledFromC the C names of methods that C code calls
   * @param available the C functions that the runtime has for native methods
   * @param checking whether what the analysis knows is asserted at run time
   * @param switchable whether each kind of check can be switched off in the image
   */
  public Program(
      Reach reach,
      Map<MethodModel, String> calledFromC,
      Set<String> available,
      boolean checking,
      boolean switchable) {
    this.reach = reach;
    this.switchable = switchable;
    this.checking = checking;
    this.available = Set.copyOf(available);
    this.calledFromC = Map.copyOf(calledFromC);
    layout = new Layout(reach);
    dispatch = new Dispatch(reach);
    // A debugger stops in the initialisers of the classes that it shows.
    initial = new InitialState(reach, this::isDebugged);
    initialization = new Initialization(reach, initial);
  }

  public Reach reach() {
    return reach;
  }

  /** Whether what the analysis knows is asserted at run time. */
  public boolean checking() {
    return checking;
  }

  /** Whether each kind of check can be switched off in the image. */
  public boolean switchable() {
    return switchable;
  }

  /** The image is for a debugger, which is shown local variables of those classes. */
  public void debug(Set<String> classes) {
    debugged = Set.copyOf(classes);
  }

  /** Whether the image is for a debugger. */
  boolean debugs() {
    return debugged != null;
  }

  /** Whether a debugger is shown local variables of a class's methods. */
  public boolean isDebugged(ClassModel type) {
    Set<String> classes = debugged;
    return classes != null && classes.contains(type.name());
  }

  public Layout layout() {
    return layout;
  }

  public Dispatch dispatch() {
    return dispatch;
  }

  /** What class initialisers have left that were run while compiling. */
  public InitialState initial() {
    return initial;
  }

  public Initialization initialization() {
    return initialization;
  }

  /**
   * Whether a method hardly ever runs: it never returns and has no loop, or it has no part in the
   * usual course of the program.
   */
  boolean isCold(MethodModel method) {
    MethodFacts facts = reach.facts(method);
    if (facts == null || !facts.hasCode() || reach.isOpen()) {
      return false;
    }
    boolean ends = facts.result() != null || facts.code().hasLoop();
    return !ends || !heat().isUsual(facts);
  }

  private Heat heat() {
    Heat known = heat;
    if (known == null) {
      known = new Heat(reach);
      heat = known;
    }
    return known;
  }

  /** What the translator has found out of methods: whether they are quiet. */
  public Map<MethodModel, Boolean> quiet() {
    return quiet;
  }

  public Literals literals() {
    return literals;
  }

  /** The C name under which C code calls a method, or null. */
  public @Nullable String calledFromC(MethodModel method) {
    return calledFromC.get(method);
  }

  public String symbol(MethodModel method) {
    String given = calledFromC.get(method);
    return given == null ? names.method(method) : given;
  }

  /** A class record is needed, and with it those that it refers to. */
  public void needClass(ClassModel type) {
    if (!classes.add(type)) {
      return;
    }
    ClassModel parent = type.superclass();
    if (parent != null) {
      needClass(parent);
    }
    ClassModel element = type.element();
    if (element != null) {
      needClass(element);
    }
  }

  public void needMirror(ClassModel type) {
    needClass(type);
    mirrors.add(type);
  }

  /** Objects are asked at run time whether they are of this interface. */
  public void test(ClassModel type) {
    needClass(type);
    if (type.isInterface()) {
      tested.add(type);
    }
  }

  public void needStatic(FieldModel field) {
    statics.add(field);
  }

  /** Notes the use of a native method; whether the runtime has a C function for it. */
  boolean hasNative(MethodModel method, String name) {
    natives.put(name, method);
    return available.contains(name);
  }

  public Set<ClassModel> classes() {
    return classes;
  }

  Set<ClassModel> mirrors() {
    return mirrors;
  }

  Set<ClassModel> tested() {
    return tested;
  }

  Set<FieldModel> statics() {
    return statics;
  }

  /** The native methods that translated code calls, by C name. */
  public Map<String, MethodModel> natives() {
    return natives;
  }

  /** Those of them that the runtime does not have. */
  public Map<String, MethodModel> missingNatives() {
    Map<String, MethodModel> missing = new TreeMap<>(natives);
    missing.keySet().removeAll(available);
    return missing;
  }
}
