package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.syntax.tree.Binding;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.Parameter;

/**
 * The items of a unikernel with those that it inherits.
 *
 * @param items inherited ones first, in the place of those that were replaced
 * @param bindings bindings that replace inherited ones, by name, with what they replace
 * @param added names of bindings that replace nothing
 * @param own the items that the unikernel itself writes
 */
record Amended(List<Item> items, Map<String, Binding> bindings, Set<String> added, Set<Item> own) {

  /** The items of a unikernel that amends none. */
  static Amended plain(List<Item> items) {
    return new Amended(items, Map.of(), Set.of(), identity(items));
  }

  /** What {@code items} make of the inherited ones. */
  static Amended of(List<Item> inherited, List<Item> items) {
    Map<String, Binding> own = new LinkedHashMap<>();
    items.stream()
        .filter(Binding.class::isInstance)
        .map(Binding.class::cast)
        .forEach(binding -> own.putIfAbsent(binding.name().text(), binding));
    Map<String, Binding> replaced = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<Item> merged = new ArrayList<>();
    for (Item item : inherited) {
      if (item instanceof Binding binding && own.containsKey(binding.name().text())) {
        replaced.put(binding.name().text(), binding);
        taken.add(binding.name().text());
        merged.add(own.get(binding.name().text()));
      } else if (item instanceof Parameter parameter && own.containsKey(parameter.name().text())) {
        taken.add(parameter.name().text());
        merged.add(withDefault(parameter, own.get(parameter.name().text())));
      } else if (!isReplaced(item, items)) {
        merged.add(item);
      }
    }
    for (Item item : items) {
      if (!(item instanceof Binding binding && taken.contains(binding.name().text()))) {
        merged.add(item);
      }
    }
    Set<String> added = new HashSet<>(own.keySet());
    added.removeAll(taken);
    return new Amended(merged, replaced, added, identity(items));
  }

  /**
   * Starts are replaced as a whole, the version as well; limits one by one, where they are read.
   */
  private static boolean isReplaced(Item item, List<Item> items) {
    boolean start = isStart(item) && items.stream().anyMatch(Amended::isStart);
    boolean version =
        item instanceof Item.Version && items.stream().anyMatch(Item.Version.class::isInstance);
    return start || version;
  }

  private static boolean isStart(Item item) {
    return item instanceof Item.Start || item instanceof Item.StartJava;
  }

  private static Parameter withDefault(
      Parameter parameter, @org.jspecify.annotations.Nullable Binding binding) {
    return binding == null
        ? parameter
        : new Parameter(
            parameter.doc(),
            parameter.secret(),
            parameter.stage(),
            parameter.name(),
            parameter.type(),
            binding.value(),
            parameter.origin());
  }

  private static Set<Item> identity(List<Item> items) {
    Set<Item> set = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    set.addAll(items);
    return set;
  }
}
