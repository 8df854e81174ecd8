package mirc.aot.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.initial.InitialState;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;

/** Which classes have something to run when they are initialised. */
public final class Initialization {
  private final Reach reach;
  private final InitialState initial;
  private final Map<ClassModel, Boolean> needed = new HashMap<>();

  Initialization(Reach reach, InitialState initial) {
    this.reach = reach;
    this.initial = initial;
  }

  /** A class's own initialiser, if it runs anything in the image. */
  public @Nullable MethodModel initializer(ClassModel type) {
    MethodModel method = type.declared("<clinit>()V");
    return method == null || reach.facts(method) == null || initial.isDone(type) ? null : method;
  }

  /** Whether the initialisation of a class, its supertypes' included, runs anything. */
  public boolean isNeeded(ClassModel type) {
    Boolean known = needed.get(type);
    if (known == null) {
      known =
          type.supertypes().stream()
              .anyMatch(
                  parent ->
                      initializer(parent) != null
                          && (!parent.isInterface()
                              || parent == type
                              || (!type.isInterface() && Reach.hasDefaultMethod(parent))));
      needed.put(type, known);
    }
    return known;
  }

  /** The superinterfaces that are initialised after a class's superclass and before itself. */
  public List<ClassModel> interfacesBefore(ClassModel type) {
    List<ClassModel> before = new ArrayList<>();
    if (!type.isInterface()) {
      type.interfaces().forEach(parent -> collect(parent, type.superclass(), before));
    }
    return before;
  }

  private void collect(ClassModel type, @Nullable ClassModel superclass, List<ClassModel> before) {
    type.interfaces().forEach(parent -> collect(parent, superclass, before));
    boolean runs = initializer(type) != null && Reach.hasDefaultMethod(type);
    if (runs && !before.contains(type) && (superclass == null || !superclass.isSubtypeOf(type))) {
      before.add(type);
    }
  }

  /** Whether code of a class can take another for initialised, or at least begun. */
  public static boolean isImplied(ClassModel within, ClassModel type) {
    return within == type || (!type.isInterface() && within.isSubtypeOf(type));
  }
}
