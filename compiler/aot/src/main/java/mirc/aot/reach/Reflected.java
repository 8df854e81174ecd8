package mirc.aot.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reflect.Invokers;
import mirc.aot.reflect.Members;
import mirc.aot.reflect.Proxies;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * What the program can reflect on. Nothing until it reaches code that asks for members; then the
 * program's own classes that have a literal or objects, classes that calls on {@code Class} name by
 * a constant, and what the project lists. Methods and constructors can be called if their class has
 * a literal or is listed, or if a call names them by a constant.
 */
public final class Reflected {
  /** The native method that gives a class's members, of {@code java.lang.Class}. */
  private static final String MEMBERS = "members0";

  private static final String CALLS = "code0";
  private static final String PROXIES = "make0";
  private static final Set<String> ONE_METHOD = Set.of("getMethod", "getDeclaredMethod");
  private static final Set<String> CONSTRUCTORS =
      Set.of(
          "getConstructor",
          "getConstructors",
          "getDeclaredConstructor",
          "getDeclaredConstructors",
          "newInstance");

  private final Reach reach;
  private final Proxies proxies;
  private final Set<ClassModel> noticed = new LinkedHashSet<>();
  private final Set<ClassModel> whole = new LinkedHashSet<>();
  private final Map<ClassModel, Set<String>> named = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<ClassModel, Members.Result> members = new LinkedHashMap<>();
  private final Map<ClassModel, Map<Integer, MethodModel>> callers = new LinkedHashMap<>();
  private final Map<List<ClassModel>, MethodModel> made = new LinkedHashMap<>();
  private final Set<List<ClassModel>> lists = new LinkedHashSet<>();
  private final Set<ClassModel> annotations = new LinkedHashSet<>();
  private boolean asks;
  private boolean specials;
  private boolean calls;
  private boolean makes;
  private boolean anyList;

  Reflected(Reach reach) {
    this.reach = reach;
    proxies = new Proxies(reach.world());
  }

  // ---- What the rest of the analysis reports ----------------------------------------------------

  void reachedNative(MethodModel method) {
    String name = method.name();
    if (name.equals(MEMBERS) && !asks) {
      asks = true;
      List.copyOf(noticed).forEach(this::keep);
    } else if (name.equals(CALLS) && !calls) {
      calls = true;
      List.copyOf(members.keySet()).forEach(this::call);
    } else if (name.equals(PROXIES) && !makes) {
      makes = true;
      List.copyOf(lists).forEach(this::make);
      List.copyOf(annotations).forEach(type -> make(List.of(type)));
    }
  }

  /** The program names a class: all of it can be reflected on, if it is the program's own. */
  void literal(ClassModel type, MethodModel where) {
    if (isOfProgram(type) && !reach.world().isMade(where.owner())) {
      name(type);
    }
  }

  /** The project lists a class. */
  public void list(ClassModel type) {
    name(type);
  }

  private void name(ClassModel type) {
    noticed.add(type);
    if (whole.add(type)) {
      if (asks) {
        keep(type);
        call(type);
      }
      if (anyList) {
        single(type);
      }
    }
  }

  void instance(ClassModel type) {
    if (isOfProgram(type) && noticed.add(type) && asks) {
      keep(type);
    }
  }

  private boolean isOfProgram(ClassModel type) {
    return type.module() == null
        && type.node() != null
        && !type.name().startsWith("mirage/")
        && !reach.world().isMade(type);
  }

  /** A call of a method of {@code Class} that gives members. */
  void asked(MethodModel method, Value[] arguments) {
    ClassModel type = arguments[0].asClass();
    String member = method.name();
    boolean one = method.original().name().equals(member);
    member = one ? member : method.original().name();
    String name =
        ONE_METHOD.contains(member) && arguments.length > 1 ? arguments[1].asString() : null;
    if (CONSTRUCTORS.contains(member)) {
      name = "<init>";
    } else if (type == null && name != null && names.add(name)) {
      List.copyOf(members.keySet()).forEach(this::call);
    }
    if (type == null) {
      return;
    }
    if (noticed.add(type) && asks) {
      keep(type);
    }
    if (name != null) {
      List<ClassModel> owners = CONSTRUCTORS.contains(member) ? List.of(type) : type.supertypes();
      for (ClassModel owner : owners) {
        if (named.computeIfAbsent(owner, unused -> new LinkedHashSet<>()).add(name)) {
          call(owner);
        }
      }
    }
  }

  /**
   * A search for a method handle; the name of a constructor is null or {@code <init>}. Handles that
   * call a method itself, and none that overrides it, need code of their own.
   */
  void handle(Value holder, Value name, boolean isSpecial) {
    if (isSpecial && !specials) {
      specials = true;
      List.copyOf(members.keySet()).forEach(this::call);
    }
    ClassModel type = holder.asClass();
    String text = name.isNull() ? "<init>" : name.asString();
    if (type != null && noticed.add(type) && asks) {
      keep(type);
    }
    if (type == null && text != null && names.add(text)) {
      List.copyOf(members.keySet()).forEach(this::call);
    } else if (type != null && text != null) {
      for (ClassModel owner : text.equals("<init>") ? List.of(type) : type.supertypes()) {
        if (named.computeIfAbsent(owner, unused -> new LinkedHashSet<>()).add(text)) {
          call(owner);
        }
      }
    }
  }

  /** A call of {@code Proxy.newProxyInstance}. */
  void proxy(MethodInsnNode call, Interpreter.Run run) {
    if (!isOfProgram(run.method().original().owner()) && !isLambda(run.method().owner())) {
      return;
    }
    List<ClassModel> list = InterfaceList.before(call, run.reach.world());
    if (list != null) {
      if (lists.add(list) && makes) {
        make(list);
      }
    } else if (!anyList) {
      anyList = true;
      List.copyOf(whole).forEach(this::single);
    }
  }

  private boolean isLambda(ClassModel type) {
    String host = type.node() == null ? null : type.requireNode().nestHostClass;
    ClassModel model = host == null ? null : reach.world().find(host);
    return model != null && isOfProgram(model);
  }

  private void single(ClassModel type) {
    if (type.isInterface() && lists.add(List.of(type)) && makes) {
      make(List.of(type));
    }
  }

  // ---- What is made for it ----------------------------------------------------------------------

  private void keep(ClassModel type) {
    if (reach.isOpen() || type.node() == null || members.containsKey(type)) {
      return;
    }
    Members.Result result = Members.make(reach.world(), type);
    members.put(type, result);
    reach.root(result.make(), "reflection asks for members");
    for (ClassModel parent : type.supertypes()) {
      keep(parent);
    }
    for (ClassModel annotation : result.annotations()) {
      keep(annotation);
      if (annotation.isInterface() && annotations.add(annotation)) {
        arrays(annotation);
        if (makes) {
          make(List.of(annotation));
        }
      }
    }
    call(type);
  }

  /** The JDK's parser of annotations makes the arrays that are their values. */
  private void arrays(ClassModel annotation) {
    for (MethodModel method : annotation.methods()) {
      Type result = Type.getReturnType(method.descriptor());
      ClassModel array = result.getSort() == Type.ARRAY ? reach.world().byDescriptor(result) : null;
      if (array != null) {
        reach.instantiate(array, Origin.root("the value of an annotation"));
      }
    }
  }

  private void call(ClassModel type) {
    Members.Result result = members.get(type);
    if (!calls || result == null) {
      return;
    }
    Set<String> here = named.getOrDefault(type, Set.of());
    for (Map.Entry<Integer, MethodModel> entry : result.executables().entrySet()) {
      MethodModel method = entry.getValue();
      boolean wanted =
          whole.contains(type)
              || here.contains(method.name())
              || (isOfProgram(type) && names.contains(method.name()));
      Map<Integer, MethodModel> table = callers.computeIfAbsent(type, unused -> new TreeMap<>());
      if (wanted && !table.containsKey(entry.getKey()) && canCall(type, method)) {
        MethodModel caller = Invokers.make(reach.world(), method, entry.getKey());
        table.put(entry.getKey(), caller);
        reach.root(caller, "reflection calls it");
      }
      int special = entry.getKey() | Invokers.SPECIAL;
      if (wanted && specials && Invokers.canBeSpecial(method) && !table.containsKey(special)) {
        MethodModel caller = Invokers.make(reach.world(), method, special);
        table.put(special, caller);
        reach.root(caller, "a method handle calls it");
      }
    }
  }

  private static boolean canCall(ClassModel type, MethodModel method) {
    return !(method.isConstructor() && (type.access() & Opcodes.ACC_ABSTRACT) != 0);
  }

  private void make(List<ClassModel> interfaces) {
    if (reach.isOpen() || made.containsKey(interfaces)) {
      return;
    }
    MethodModel method = proxies.make(interfaces);
    made.put(interfaces, method);
    for (ClassModel type : interfaces) {
      for (ClassModel parent : type.supertypes()) {
        noticed.add(parent);
        keep(parent);
        if (parent.isInterface() && whole.add(parent)) {
          call(parent);
        }
      }
    }
    keep(reach.object());
    whole.add(reach.object());
    call(reach.object());
    reach.root(method, "a proxy is made");
  }

  // ---- What the image gets ----------------------------------------------------------------------

  /** The method that makes what is known of a class's members; null if nothing is. */
  public @Nullable MethodModel members(ClassModel type) {
    Members.Result result = members.get(type);
    return result == null ? null : result.make();
  }

  /** The methods that call a class's, by slot. */
  public Map<Integer, MethodModel> callers(ClassModel type) {
    return callers.getOrDefault(type, Map.of());
  }

  /** The lists of interfaces that begin with one, each with the method that makes a proxy. */
  public Map<List<ClassModel>, MethodModel> proxies(ClassModel first) {
    Map<List<ClassModel>, MethodModel> found = new LinkedHashMap<>();
    made.forEach(
        (list, method) -> {
          if (list.get(0) == first) {
            found.put(list, method);
          }
        });
    return found;
  }

  /** All classes that can be reflected on. */
  public List<ClassModel> classes() {
    List<ClassModel> all = new ArrayList<>(members.keySet());
    made.keySet().forEach(all::addAll);
    return all;
  }

  /** Whether a field can be reached by reflection. */
  public boolean isKept(FieldModel field) {
    return members.containsKey(field.owner());
  }
}
