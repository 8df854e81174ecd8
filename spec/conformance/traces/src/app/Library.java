package app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Frames of the class library. */
final class Library {
  static void all() {
    Trace.of("list", () -> new ArrayList<>(List.of(1)).get(1));
    Trace.of("array as list", () -> Arrays.asList(1, 2).add(3));
    Trace.of("immutable list", () -> List.of(1, 2).add(3));
    Trace.of("immutable list with null", () -> List.of(1, null));
    Trace.of("for each", () -> List.of(1, 2).forEach(x -> Trace.fail("for each " + x)));
    Trace.of("map", () -> new HashMap<Object, Object>().put(new Lambdas.Thrower("key"), 1));
    Trace.of("computed", () -> new HashMap<String, Integer>().computeIfAbsent("k", Trace::fail));
    Trace.of("tree", () -> new TreeMap<Object, Object>().put(new Object[0], 1));
    Trace.of("sort", () -> new ArrayList<>(List.of(2, 1)).sort((a, b) -> Trace.fail("comparing")));
    Comparator<String> byLength = Comparator.comparing(text -> Trace.fail("key of " + text));
    Trace.of("comparator", () -> Arrays.sort(new String[] {"a", "b"}, byLength.reversed()));
    Trace.of("iterator", () -> Collections.emptyIterator().next());
    Trace.of("optional", () -> Optional.empty().orElseThrow());
    Trace.of("optional by", () -> Optional.empty().orElseThrow(() -> new Constructors.Made("by")));
    Trace.of("parse", () -> Integer.parseInt("12x"));
    Trace.of("parse long", () -> Long.parseLong(""));
    Trace.of("substring", () -> "abc".substring(2, 1));
    Trace.of("char at", () -> "abc".charAt(3));
    Trace.of("builder", () -> new StringBuilder("x").insert(4, "y"));
    Trace.of("format", () -> String.format("%d", "x"));
    Trace.of("text of an object", () -> System.out.println("x" + new Lambdas.Thrower("text")));
    Trace.of("valueOf", () -> String.valueOf(new Lambdas.Thrower("valueOf")));
    Trace.of("concurrent", () -> {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      for (Integer x : list) {
        list.remove(x);
      }
    });
    Map<String, Integer> counts = new HashMap<>();
    Trace.of("merge", () -> {
      counts.merge("a", 1, Integer::sum);
      counts.merge("a", 1, (a, b) -> Trace.fail("merging"));
    });
  }
}
