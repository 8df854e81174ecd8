package mirc.aot.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.Resolution;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * The whole-program analysis: which methods run, which classes are instantiated, and one {@link
 * Value} for every field, parameter and result. Optimistic: everything starts without a value and
 * rises until nothing changes.
 */
public final class Reach {
  private record SelectorKey(ClassModel bound, MethodModel method) {}

  private final World world;
  private final Resolution resolution;
  private final Rewriter rewriter;
  private final boolean assertions;
  private final Assumptions assumptions;
  private final ClassModel object;
  private final Deque<MethodFacts> queue = new ArrayDeque<>();
  private final Map<MethodModel, MethodFacts> methods = new LinkedHashMap<>();
  private final Map<FieldModel, FieldFacts> fields = new HashMap<>();
  private final Map<ClassModel, Origin> instantiated = new LinkedHashMap<>();
  private final Map<ClassModel, Origin> initialized = new LinkedHashMap<>();
  private final Map<ClassModel, List<ClassModel>> instances = new HashMap<>();
  private final Map<ClassModel, Set<Dependent>> watchers = new HashMap<>();
  private final Map<SelectorKey, Selector> selectors = new HashMap<>();
  private final Map<ClassModel, List<Selector>> selectorsOn = new HashMap<>();
  private final Set<MethodModel> dispatch = new LinkedHashSet<>();
  private final List<Missing> missing = new ArrayList<>();
  private final Set<ClassModel> enums = new LinkedHashSet<>();
  private final Set<ClassModel> arrays = new LinkedHashSet<>();
  private boolean asksEnums;
  private boolean makesArrays;
  private final Interpreter interpreter;
  private final Reflected reflected;
  private final KeptFiles files;

  /**
   * An analysis that has not begun.
   *
   * @param world the types
   * @param resolution finds what symbolic references mean
   * @param rewriter replaces what is resolved while compiling
   * @param assertions whether assert statements are on
   * @param assumptions what may be concluded from what the program does elsewhere
   */
  public Reach(
      World world,
      Resolution resolution,
      Rewriter rewriter,
      boolean assertions,
      Assumptions assumptions) {
    this.world = world;
    this.resolution = resolution;
    this.rewriter = rewriter;
    this.assertions = assertions;
    this.assumptions = assumptions;
    object = world.object();
    interpreter = new Interpreter(this);
    reflected = new Reflected(this);
    files = new KeptFiles(this);
  }

  /** The files that the image has beside its classes. */
  public KeptFiles files() {
    return files;
  }

  /** What the program can reflect on. */
  public Reflected reflected() {
    return reflected;
  }

  public World world() {
    return world;
  }

  public Resolution resolution() {
    return resolution;
  }

  Rewriter rewriter() {
    return rewriter;
  }

  /** Whether everything is possible that the declared types allow. */
  public boolean isOpen() {
    return assumptions == Assumptions.OPEN;
  }

  /** Whether assert statements are on: as with {@code java -ea}, never in the JDK's classes. */
  public boolean assertions(ClassModel type) {
    return assertions && type.module() == null;
  }

  /** Whether assert statements of the program's classes are on. */
  public boolean assertions() {
    return assertions;
  }

  public ClassModel object() {
    return object;
  }

  /** Runs until nothing changes. */
  public void run() {
    while (!queue.isEmpty()) {
      MethodFacts next = queue.poll();
      next.dequeued();
      interpreter.analyse(next);
    }
  }

  /** The final frames of a reached method, for the translation. */
  public Flow flow(MethodFacts method) {
    Flow flow = interpreter.record(method);
    if (!queue.isEmpty()) {
      throw new IllegalStateException("the analysis had not ended at " + method);
    }
    return flow;
  }

  void enqueue(MethodFacts method) {
    queue.add(method);
  }

  // ---- Methods ----------------------------------------------------------------------------------

  /** A root: called with anything that its types allow, and perhaps often. */
  public void root(MethodModel method, String reason) {
    rareRoot(method, reason).enter();
  }

  /** A root that is not called so often that its speed matters. */
  public MethodFacts rareRoot(MethodModel method, String reason) {
    Origin origin = Origin.root(reason);
    List<Value> arguments = new ArrayList<>();
    if (!method.isStatic()) {
      arguments.add(Value.anyObject(method.owner()));
    }
    for (Type parameter : method.parameters()) {
      arguments.add(any(parameter));
    }
    if (method.isStatic()) {
      initialize(method.owner(), origin);
    }
    return reach(method, arguments.toArray(new Value[0]), origin);
  }

  MethodFacts reach(MethodModel method, Value[] arguments, Origin origin) {
    MethodFacts facts = methods.get(method);
    if (facts != null) {
      facts.joinParameters(arguments);
      return facts;
    }
    if (isOpen()) {
      return declared(method, origin);
    }
    facts = new MethodFacts(method, origin, this, arguments.clone());
    methods.put(method, facts);
    if (method.isNative()) {
      reachNative(facts, origin);
    }
    facts.changed();
    return facts;
  }

  /** What the declaration of a method says, and nothing more. */
  private MethodFacts declared(MethodModel method, Origin origin) {
    List<Value> parameters = new ArrayList<>();
    if (!method.isStatic()) {
      parameters.add(Value.anyObject(method.owner()));
    }
    for (Type parameter : method.parameters()) {
      parameters.add(any(parameter));
    }
    MethodFacts facts = new MethodFacts(method, origin, this, parameters.toArray(new Value[0]));
    facts.joinResult(any(method.result()));
    methods.put(method, facts);
    return facts;
  }

  private void reachNative(MethodFacts facts, Origin origin) {
    Type result = facts.method().result();
    ClassModel type = world.byDescriptor(result);
    if (type != null && !type.isPrimitive() && (type.isFinal() || type.isArray())) {
      instantiate(type, origin);
    }
    facts.joinResult(any(result));
    reflected.reachedNative(facts.method());
    if (facts.method().name().equals("newArray") && !makesArrays) {
      makesArrays = true;
      Origin made = Origin.root("reflection makes arrays");
      List.copyOf(arrays).forEach(array -> instantiate(array, made));
    }
    if (facts.method().name().equals("enumValues0")) {
      asksEnums = true;
      List.copyOf(enums).forEach(this::reachEnum);
    }
  }

  /** Code names an array type: reflection may make such arrays, once the program can do so. */
  void noticeArray(ClassModel type) {
    if (type.isArray() && arrays.add(type)) {
      noticeArray(type.requireElement());
      if (makesArrays) {
        instantiate(type, Origin.root("reflection makes arrays"));
      }
    }
  }

  /** An enum whose constants reflection can ask for, once the program can do so. */
  void noticeEnum(ClassModel type) {
    if (enumValues(type) != null && enums.add(type) && asksEnums) {
      reachEnum(type);
    }
  }

  private void reachEnum(ClassModel type) {
    Origin origin = Origin.root("reflection asks for the constants of enums");
    MethodModel values = enumValues(type);
    if (values != null) {
      initialize(type, origin);
      reach(values, new Value[0], origin);
    }
  }

  /** The method {@code values()} of an enum; null for other classes. */
  public @Nullable MethodModel enumValues(ClassModel type) {
    ClassModel parent = type.superclass();
    return parent != null && parent.name().equals("java/lang/Enum")
        ? type.declared("values()[L" + type.name() + ";")
        : null;
  }

  /** Anything of a declared type. */
  public Value any(Type type) {
    return switch (type.getSort()) {
      case Type.VOID -> Value.VOID;
      case Type.LONG -> Value.LONG;
      case Type.FLOAT -> Value.FLOAT;
      case Type.DOUBLE -> Value.DOUBLE;
      case Type.OBJECT, Type.ARRAY -> {
        ClassModel bound = world.byDescriptor(type);
        yield bound == null ? Value.NULL : Value.any(bound);
      }
      default -> Value.INT;
    };
  }

  /** A reference cut down to what its declared type allows. */
  Value narrow(Value value, Type type) {
    ClassModel declared = value.isReference() ? world.byDescriptor(type) : null;
    return declared == null ? value : value.narrow(declared);
  }

  @Nullable Value call(
      MethodModel target, Value[] arguments, Interpreter.Run caller, Origin origin) {
    MethodFacts facts = reach(target, arguments, origin);
    facts.addCaller(caller.facts, caller.isRare());
    return facts.result();
  }

  @Nullable Value select(
      ClassModel bound,
      MethodModel method,
      Value[] arguments,
      Interpreter.Run caller,
      Origin origin) {
    if (isOpen()) {
      dispatch.add(method);
      return any(method.result());
    }
    SelectorKey key = new SelectorKey(bound, method);
    Selector selector = selectors.get(key);
    if (selector == null) {
      selector = new Selector(this, bound, method, origin, arguments.clone());
      selectors.put(key, selector);
      selectorsOn.computeIfAbsent(bound, unused -> new ArrayList<>()).add(selector);
      for (ClassModel type : List.copyOf(instancesOf(bound))) {
        selector.link(type);
      }
    }
    return selector.call(arguments, caller.facts, caller.isRare());
  }

  /** The methods that a call on receivers of this bound can run. */
  public List<MethodFacts> targets(ClassModel bound, MethodModel method) {
    Selector selector = selectors.get(new SelectorKey(bound, method));
    return selector == null ? List.of() : List.copyOf(selector.targets());
  }

  /** What is known of a method, or null if it is not reached. */
  public @Nullable MethodFacts facts(MethodModel method) {
    MethodFacts known = methods.get(method);
    return known == null && isOpen() ? declared(method, Origin.root("it is declared")) : known;
  }

  /** Methods with a call that several targets answer: they need a place in dispatch tables. */
  public Set<MethodModel> dispatch() {
    return dispatch;
  }

  /** All reached methods, in the order in which they were reached. */
  public List<MethodFacts> reached() {
    return List.copyOf(methods.values());
  }

  // ---- Classes ----------------------------------------------------------------------------------

  /** Objects of exactly this class can exist. */
  public void instantiate(ClassModel type, Origin origin) {
    if (isOpen() || instantiated.putIfAbsent(type, origin) != null) {
      return;
    }
    for (ClassModel parent : type.supertypes()) {
      instances.computeIfAbsent(parent, unused -> new ArrayList<>()).add(type);
    }
    List<ClassModel> affected = new ArrayList<>(type.supertypes());
    if (type.isArray()) {
      world.arrays().stream().filter(a -> a != type && type.isSubtypeOf(a)).forEach(affected::add);
    }
    for (ClassModel parent : affected) {
      Set<Dependent> waiting = watchers.remove(parent);
      if (waiting != null) {
        waiting.forEach(Dependent::changed);
      }
      List<Selector> here = selectorsOn.getOrDefault(parent, List.of());
      for (int i = 0; i < here.size(); i++) {
        here.get(i).link(type);
      }
    }
    reflected.instance(type);
  }

  public Map<ClassModel, Origin> instantiated() {
    return instantiated;
  }

  public Map<ClassModel, Origin> initialized() {
    return initialized;
  }

  /** The instantiated classes whose objects can be assigned to a type. */
  public List<ClassModel> instancesOf(ClassModel type) {
    if (type.isArray()) {
      return instantiated.keySet().stream().filter(c -> c.isSubtypeOf(type)).toList();
    }
    return instances.getOrDefault(type, List.of());
  }

  /** Whether an object can exist that may be assigned to a type. */
  boolean exists(ClassModel type) {
    return isOpen() || !instancesOf(type).isEmpty();
  }

  void watch(ClassModel type, Dependent dependent) {
    watchers.computeIfAbsent(type, unused -> new LinkedHashSet<>()).add(dependent);
  }

  /**
   * What of a value exists: null or nothing if no class below its bound is instantiated. The
   * dependent is run again when that changes.
   */
  Value settle(Value value, Dependent dependent) {
    ClassModel bound = value.isReference() ? value.bound() : null;
    if (bound == null || exists(bound)) {
      return value;
    }
    watch(bound, dependent);
    return value.isNullable() ? Value.NULL : Value.oneOf(List.of(), false, object);
  }

  /** Whether an object of the first type can also be of the second. */
  boolean meets(ClassModel first, ClassModel second, Dependent dependent) {
    if (isOpen()) {
      return true;
    }
    List<ClassModel> candidates = instancesOf(second);
    for (ClassModel candidate : candidates) {
      if (candidate.isSubtypeOf(first)) {
        return true;
      }
    }
    watch(second, dependent);
    return false;
  }

  /** The class is initialised at a use (JVMS 5.5), its superclasses before it. */
  public void initialize(ClassModel type, Origin origin) {
    if (isOpen() || initialized.putIfAbsent(type, origin) != null) {
      return;
    }
    noticeEnum(type);
    ClassModel parent = type.superclass();
    if (parent != null) {
      initialize(parent, origin);
    }
    if (!type.isInterface()) {
      for (ClassModel supertype : type.supertypes()) {
        if (supertype.isInterface() && hasDefaultMethod(supertype)) {
          initialize(supertype, origin);
        }
      }
    }
    MethodModel initializer = type.declared("<clinit>()V");
    if (initializer != null && !Constants.isTrivial(initializer)) {
      MethodFacts facts = reach(initializer, new Value[0], origin);
      if (type.module() == null) {
        facts.enter(); // a program may do all its work in there
      }
    }
  }

  /** Whether an interface is initialised with the classes that implement it (JVMS 5.5). */
  public static boolean hasDefaultMethod(ClassModel type) {
    return type.methods().stream()
        .anyMatch(
            method ->
                !method.isStatic()
                    && !method.isAbstract()
                    && (method.node().access & Opcodes.ACC_PRIVATE) == 0);
  }

  // ---- Fields -----------------------------------------------------------------------------------

  public FieldFacts field(FieldModel field) {
    FieldFacts facts = fields.get(field);
    if (facts == null) {
      facts = new FieldFacts(field, start(field));
      fields.put(field, facts);
    }
    return facts;
  }

  /** The fields that reached code mentions, or that are pinned. */
  public @Nullable FieldFacts knownField(FieldModel field) {
    return isOpen() ? field(field) : fields.get(field);
  }

  private Value start(FieldModel field) {
    if (isOpen()) {
      return any(field.type());
    }
    Object constant = field.isStatic() ? field.node().value : null;
    if (constant instanceof Integer number) {
      return Value.of(number);
    } else if (constant instanceof Long number) {
      return Value.of(number);
    } else if (constant instanceof String text) {
      ClassModel string = world.require("java/lang/String");
      instantiate(string, Origin.root("literal"));
      return Value.constant(string, text);
    }
    return zero(field.type());
  }

  private static Value zero(Type type) {
    return switch (type.getSort()) {
      case Type.LONG -> Value.of(0L);
      case Type.FLOAT -> Value.FLOAT;
      case Type.DOUBLE -> Value.DOUBLE;
      case Type.OBJECT, Type.ARRAY -> Value.NULL;
      default -> Value.of(0);
    };
  }

  /** The field may be written by code that the analysis does not see. */
  public void pin(FieldModel field) {
    field(field).pin(any(field.type()), object);
  }

  // ---- Problems ---------------------------------------------------------------------------------

  void missing(Missing problem) {
    if (!missing.contains(problem)) {
      missing.add(problem);
    }
  }

  /** What reached code refers to and is not there. */
  public List<Missing> missing() {
    return List.copyOf(missing);
  }

  /** What was missing since this was last asked for. */
  public List<Missing> takeMissing() {
    List<Missing> taken = List.copyOf(missing);
    missing.clear();
    return taken;
  }

  static boolean isSynthetic(MethodNode node) {
    return (node.access & Opcodes.ACC_SYNTHETIC) != 0;
  }
}
