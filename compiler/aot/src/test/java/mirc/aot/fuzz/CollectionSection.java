package mirc.aot.fuzz;

import java.util.List;

/** Operations on the collections of java.util, and streams over them. */
final class CollectionSection implements Section {
  private static final List<String> MAPS =
      List.of(
          "HashMap",
          "TreeMap",
          "LinkedHashMap",
          "concurrent.ConcurrentHashMap",
          "concurrent.ConcurrentSkipListMap",
          "WeakHashMap",
          "Hashtable");
  private static final List<String> LISTS =
      List.of("ArrayList", "LinkedList", "Vector", "concurrent.CopyOnWriteArrayList");
  private static final List<String> QUEUES =
      List.of(
          "ArrayDeque",
          "PriorityQueue",
          "LinkedList",
          "concurrent.LinkedBlockingDeque",
          "concurrent.ConcurrentLinkedQueue",
          "concurrent.PriorityBlockingQueue");
  private static final List<String> SETS =
      List.of("HashSet", "TreeSet", "LinkedHashSet", "concurrent.ConcurrentSkipListSet");

  @Override
  public void write(Choice choice, Code code) {
    code.open("static void run()");
    switch (choice.below(5)) {
      case 0 -> map(choice, code);
      case 1 -> list(choice, code);
      case 2 -> queue(choice, code);
      case 3 -> set(choice, code);
      default -> streams(choice, code);
    }
    code.close();
  }

  private static String key(Choice choice) {
    return choice.of("\"k" + choice.below(6) + "\"", "\"Aa\"", "\"BB\"", "\"\"", "\"k\" + i");
  }

  private static void map(Choice choice, Code code) {
    code.line("java.util.Map<String, Integer> map = new java.util.%s<>();", choice.of(MAPS));
    code.open("for (int i = 0; i < %d; i++)", choice.between(1, 40));
    for (int k = choice.between(3, 10); k > 0; k--) {
      String key = key(choice);
      String operation =
          choice.of(
              "map.put(%1$s, %2$d)",
              "map.put(%1$s, i)",
              "map.remove(%1$s)",
              "map.get(%1$s)",
              "map.merge(%1$s, %2$d, Integer::sum)",
              "map.merge(%1$s, i, (a, b) -> a > 9 ? null : a + b)",
              "map.computeIfAbsent(%1$s, s -> s.length() + %2$d)",
              "map.containsKey(%1$s)",
              "map.computeIfPresent(%1$s, (s, v) -> v %% 3 == 0 ? null : v - 1)",
              "map.size()",
              "map.compute(%1$s, (s, v) -> v == null ? %2$d : v * 2)",
              "map.putIfAbsent(%1$s, i)",
              "map.getOrDefault(%1$s, -1)",
              "map.replace(%1$s, i, %2$d)",
              "map.containsValue(i)",
              "map.values().remove(%2$d)",
              "map.keySet().retainAll(java.util.List.of(%1$s, \"k1\"))",
              "map.entrySet().removeIf(e -> e.getValue() > 30)",
              "map.equals(new java.util.HashMap<>(map))");
      attempt(code, String.format(operation, key, choice.below(9)));
    }
    code.close();
    code.line("Report.is(\"map\", new java.util.TreeMap<>(map));");
    code.line("Report.is(\"hash\", map.hashCode());");
    attempt(code, "((java.util.SortedMap<String, Integer>) map).headMap(\"k3\")");
    code.line(
        "try { for (String s : map.keySet()) { map.remove(s); map.put(s + \"x\", 1); if (map.size() > 50) { break; } } }");
    code.line("catch (java.util.ConcurrentModificationException e) { Report.caught(e); }");
  }

  private static void list(Choice choice, Code code) {
    code.line("java.util.List<Integer> list = new java.util.%s<>();", choice.of(LISTS));
    code.open("for (int i = 0; i < %d; i++)", choice.between(1, 25));
    for (int k = choice.between(3, 9); k > 0; k--) {
      String operation =
          choice.of(
              "list.add(i * %d %% 7)",
              "list.addAll(%d / 4, java.util.List.of(i))",
              "list.remove(%d)",
              "list.remove((Integer) %d)",
              "list.get(%d)",
              "list.set(%d, i)",
              "list.indexOf(%d)",
              "list.contains(%d)",
              "list.subList(0, %d)",
              "list.addAll(java.util.List.of(i, %d, 3))",
              "list.hashCode() + %d",
              "list.removeIf(x -> x == %d)",
              "list.toArray().length + %d",
              "list.listIterator(%d).previous()",
              "list.lastIndexOf(%d)");
      attempt(code, String.format(operation, choice.below(9)));
    }
    code.close();
    for (int k = choice.between(1, 3); k > 0; k--) {
      code.line(
          "%s",
          choice.of(
              "java.util.Collections.sort(list);",
              "java.util.Collections.reverse(list);",
              "list.sort(java.util.Comparator.reverseOrder());",
              "list.replaceAll(x -> x * 3 - 20);",
              "java.util.Collections.rotate(list, 3);",
              "list.sort(java.util.Comparator.comparing(x -> x % 5));",
              "java.util.Collections.shuffle(list, new java.util.Random(5));"));
      code.line("Report.is(\"list\", list);");
    }
    attempt(code, "java.util.Collections.max(list)");
    attempt(code, "java.util.Collections.binarySearch(list, 4)");
    attempt(code, "java.util.Collections.unmodifiableList(list).add(1)");
    attempt(code, "java.util.List.copyOf(list).remove(0)");
    attempt(code, "java.util.Arrays.asList(list.toArray(new Integer[0])).add(4)");
    code.line("try { for (Integer x : list) { if (x %% 2 == 0) { list.remove(x); } } }");
    code.line("catch (java.util.ConcurrentModificationException e) { Report.caught(e); }");
    code.line("Report.is(\"list\", list);");
  }

  private static void queue(Choice choice, Code code) {
    code.line("java.util.Queue<Long> queue = new java.util.%s<>();", choice.of(QUEUES));
    code.open("for (long i = 0; i < %d; i++)", choice.between(1, 30));
    for (int k = choice.between(2, 7); k > 0; k--) {
      attempt(
          code,
          String.format(
              choice.of(
                  "queue.add(i * %d %% 11)",
                  "queue.offer(%dL)",
                  "queue.poll()",
                  "queue.remove()",
                  "queue.peek()",
                  "queue.element()",
                  "queue.remove(%dL)",
                  "queue.contains(%dL)",
                  "queue.size() + %d"),
              choice.below(9)));
    }
    code.close();
    code.line("while (!queue.isEmpty()) { Report.is(\"next\", queue.poll()); }");
  }

  private static void set(Choice choice, Code code) {
    code.line("java.util.Set<Character> set = new java.util.%s<>();", choice.of(SETS));
    code.open("for (int i = 0; i < %d; i++)", choice.between(1, 30));
    for (int k = choice.between(2, 7); k > 0; k--) {
      attempt(
          code,
          String.format(
              choice.of(
                  "set.add((char) ('a' + i * %d %% 13))",
                  "set.remove((char) ('a' + %d))",
                  "set.contains((char) ('a' + %d))",
                  "set.retainAll(java.util.Set.of('a', (char) ('b' + %d)))",
                  "set.addAll(java.util.List.of('x', (char) ('c' + i)))",
                  "set.size() + %d",
                  "set.iterator().next() + %d"),
              choice.below(9)));
    }
    code.close();
    code.line("Report.is(\"set\", new java.util.TreeSet<>(set).descendingSet());");
    code.line("Report.is(\"hash\", set.hashCode());");
  }

  private static void streams(Choice choice, Code code) {
    for (int k = choice.between(1, 4); k > 0; k--) {
      StringBuilder text = new StringBuilder();
      text.append(
          choice.of(
              "java.util.stream.IntStream.range(0, " + choice.below(30) + ").boxed()",
              "java.util.stream.Stream.iterate(1, x -> x * 3 + 1).limit(" + choice.below(9) + ")",
              "java.util.List.of(5, 3, 9, 1, 3).stream()",
              "java.util.Arrays.stream(new Integer[] {4, 8, -2})",
              "new java.util.Random(" + choice.below(99) + ").ints(9, -20, 20).boxed()"));
      for (int i = choice.below(5); i > 0; i--) {
        text.append(
            choice.of(
                ".map(x -> x * 2 - 7)",
                ".filter(x -> x % 3 != 0)",
                ".sorted()",
                ".distinct()",
                ".skip(1)",
                ".limit(5)",
                ".flatMap(x -> java.util.stream.Stream.of(x, -x))",
                ".takeWhile(x -> x < 40)",
                ".peek(x -> Report.see(x))",
                ".sorted(java.util.Comparator.reverseOrder())",
                ".dropWhile(x -> x < 3)",
                ".map(x -> 100 / x)"));
      }
      text.append(
          choice.of(
              ".toList()",
              ".count()",
              ".reduce(0, Integer::sum)",
              ".max(Integer::compare)",
              ".findFirst()",
              ".anyMatch(x -> x > 10)",
              ".mapToInt(x -> x).summaryStatistics()",
              ".mapToDouble(x -> x / 3.0).sum()",
              ".map(String::valueOf).collect(java.util.stream.Collectors.joining(\"-\", \"[\", \"]\"))",
              ".collect(java.util.stream.Collectors.groupingBy(x -> x & 3, java.util.TreeMap::new, java.util.stream.Collectors.counting()))",
              ".collect(java.util.stream.Collectors.partitioningBy(x -> x > 2))",
              ".collect(java.util.stream.Collectors.toMap(x -> x, x -> \"v\" + x, (a, b) -> a + b, java.util.TreeMap::new))",
              ".mapToInt(x -> x).average()",
              ".toArray(Integer[]::new)",
              ".iterator().next()",
              ".collect(java.util.stream.Collectors.averagingInt(x -> x))"));
      attempt(code, text.toString());
    }
  }

  private static void attempt(Code code, String expression) {
    code.line("%s", "try { Report.is(\"" + code.name("o") + "\", " + expression + "); }");
    code.line("catch (RuntimeException e) { Report.caught(e); }");
  }
}
