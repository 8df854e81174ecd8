package mirc.aot.emit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Places of methods in dispatch tables. Class methods get a slot of the vtable, below those of the
 * subclasses; interface methods get a colour, such that two that one class has never share one.
 * Only methods with a call that has several targets get a place.
 */
public final class Dispatch {
  private final Reach reach;
  private final Map<MethodModel, MethodModel> roots = new HashMap<>();
  private final Map<ClassModel, List<MethodModel>> ownSlots = new HashMap<>();
  private final Map<MethodModel, Integer> slots = new HashMap<>();
  private final Map<String, Integer> colours = new HashMap<>();
  private final Map<String, MethodModel> interfaceMethods = new TreeMap<>();

  public Dispatch(Reach reach) {
    this.reach = reach;
    List<MethodModel> classMethods = new ArrayList<>();
    for (MethodModel method : reach.dispatch()) {
      if (method.owner().isInterface()) {
        interfaceMethods.putIfAbsent(method.key(), method);
      } else if (!classMethods.contains(root(method))) {
        classMethods.add(root(method));
      }
    }
    assignSlots(classMethods);
    assignColours();
  }

  private void assignSlots(List<MethodModel> methods) {
    methods.sort(
        Comparator.comparing((MethodModel method) -> method.owner().depth())
            .thenComparing(method -> method.owner().name())
            .thenComparing(MethodModel::key));
    for (MethodModel method : methods) {
      List<MethodModel> own = ownSlots.computeIfAbsent(method.owner(), unused -> new ArrayList<>());
      slots.put(method, base(method.owner()) + own.size());
      own.add(method);
    }
  }

  private int base(ClassModel type) {
    ClassModel parent = type.superclass();
    return parent == null ? 0 : base(parent) + ownSlots.getOrDefault(parent, List.of()).size();
  }

  /** The topmost class method that a class method overrides. */
  private MethodModel root(MethodModel method) {
    return roots.computeIfAbsent(
        method,
        m -> {
          MethodModel top = m;
          for (ClassModel c = m.owner().superclass(); c != null; c = c.superclass()) {
            MethodModel above = c.declared(m.key());
            if (above != null && reach.resolution().select(m.owner(), above) == m) {
              top = above;
            } else if (above != null && above.isAbstract() && !above.isPrivate()) {
              top = above;
            }
          }
          return top;
        });
  }

  private void assignColours() {
    Map<String, BitSet> users = new HashMap<>();
    List<ClassModel> classes = dispatched();
    for (int i = 0; i < classes.size(); i++) {
      for (String key : keys(classes.get(i))) {
        users.computeIfAbsent(key, unused -> new BitSet()).set(i);
      }
    }
    BitSet none = new BitSet();
    List<String> order = new ArrayList<>(users.keySet());
    order.sort(
        Comparator.comparing((String key) -> -users.getOrDefault(key, none).cardinality())
            .thenComparing(Comparator.naturalOrder()));
    List<BitSet> taken = new ArrayList<>();
    for (String key : order) {
      BitSet mine = users.getOrDefault(key, none);
      int colour = 0;
      while (colour < taken.size() && taken.get(colour).intersects(mine)) {
        colour++;
      }
      if (colour == taken.size()) {
        taken.add(new BitSet());
      }
      taken.get(colour).or(mine);
      colours.put(key, colour);
    }
  }

  /** The instantiated classes, by name. */
  private List<ClassModel> dispatched() {
    return reach.instantiated().keySet().stream()
        .filter(type -> !type.isArray())
        .sorted(Comparator.comparing(ClassModel::name))
        .toList();
  }

  /** The interface methods with a colour that objects of a class can be asked for. */
  private List<String> keys(ClassModel type) {
    List<String> keys = new ArrayList<>();
    for (ClassModel parent : type.supertypes()) {
      if (parent.isInterface()) {
        for (MethodModel method : parent.methods()) {
          if (interfaceMethods.containsKey(method.key())
              && !method.isStatic()
              && !keys.contains(method.key())) {
            keys.add(method.key());
          }
        }
      }
    }
    return keys;
  }

  /** The slot of a class method's vtable entry. */
  public int slot(MethodModel method) {
    return place(slots, root(method), method);
  }

  /** The place of an interface method in interface tables. */
  public int colour(MethodModel method) {
    return place(colours, method.key(), method);
  }

  private <K> int place(Map<K, Integer> places, K key, MethodModel method) {
    Integer place = places.get(key);
    if (place == null && reach.isOpen()) {
      places.put(key, places.size());
      return places.size() - 1;
    }
    if (place == null) {
      throw new IllegalStateException(method + " has no place in dispatch tables");
    }
    return place;
  }

  /** The methods of a class's vtable; null where no reached method stands. */
  public List<@Nullable MethodModel> vtable(ClassModel type) {
    List<@Nullable MethodModel> table = new ArrayList<>();
    List<ClassModel> chain = new ArrayList<>();
    for (ClassModel c = type; c != null; c = c.superclass()) {
      chain.add(0, c);
    }
    for (ClassModel c : chain) {
      for (MethodModel root : ownSlots.getOrDefault(c, List.of())) {
        table.add(reached(reach.resolution().select(type, root)));
      }
    }
    return table;
  }

  /** The methods of a class's interface table; null where it has none. */
  public List<@Nullable MethodModel> interfaceTable(ClassModel type) {
    List<@Nullable MethodModel> table = new ArrayList<>();
    for (String key : keys(type)) {
      Integer colour = colours.get(key);
      if (colour == null) {
        continue;
      }
      while (table.size() <= colour) {
        table.add(null);
      }
      table.set(colour, implementation(type, key));
    }
    return table;
  }

  private @Nullable MethodModel implementation(ClassModel type, String key) {
    for (ClassModel parent : type.supertypes()) {
      MethodModel method = parent.isInterface() ? parent.declared(key) : null;
      MethodModel target = method == null ? null : reach.resolution().select(type, method);
      if (target != null) {
        return reached(target);
      }
    }
    return null;
  }

  private @Nullable MethodModel reached(@Nullable MethodModel method) {
    MethodFacts facts = method == null ? null : reach.facts(method);
    return facts == null ? null : method;
  }
}
