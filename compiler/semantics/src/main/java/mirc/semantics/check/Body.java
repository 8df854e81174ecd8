package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.names.NameCode;
import mirc.semantics.program.Expression;
import mirc.semantics.scope.FileScope;
import mirc.semantics.type.Type;
import mirc.source.Span;
import mirc.syntax.tree.Binding;

/**
 * The parameters and bindings of a unikernel or a composite device. Bindings are typed when first
 * used.
 */
final class Body implements Locals {
  private final Context context;
  private final FileScope scope;
  private final Map<String, Local> parameters = new LinkedHashMap<>();
  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final Map<String, Expectation> bounds = new LinkedHashMap<>();
  private final Map<String, Optional<mirc.semantics.program.Binding>> typed = new LinkedHashMap<>();
  private final List<Binding> open = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  Body(Context context, FileScope scope) {
    this.context = context;
    this.scope = scope;
  }

  /** What types the expressions of this body. */
  Expressions expressions() {
    return new Expressions(context, scope, this);
  }

  void addParameter(String name, Optional<Type> type, Span span) {
    if (isNew(name, span)) {
      parameters.put(name, new Local(Local.Kind.PARAMETER, name, type, span));
    }
  }

  void addBinding(Binding binding) {
    if (isNew(binding.name().text(), binding.name().span())) {
      bindings.put(binding.name().text(), binding);
    }
  }

  /** A binding that has to be something in particular. */
  void addBinding(Binding binding, Optional<Expectation> bound) {
    addBinding(binding);
    bound.ifPresent(one -> bounds.put(binding.name().text(), one));
  }

  /** The file that the body stands in. */
  FileScope scope() {
    return scope;
  }

  int bindingCount() {
    return bindings.size();
  }

  /** All bindings that are sound, each after those that it uses. */
  List<mirc.semantics.program.Binding> typedBindings() {
    bindings.values().forEach(this::type);
    return typed.values().stream().flatMap(Optional::stream).toList();
  }

  @Override
  public Optional<Local> find(String name) {
    used.add(name);
    Local parameter = parameters.get(name);
    if (parameter != null) {
      return Optional.of(parameter);
    }
    Binding binding = bindings.get(name);
    if (binding == null) {
      return Optional.empty();
    }
    Optional<Type> type = type(binding).map(mirc.semantics.program.Binding::type);
    return Optional.of(new Local(Local.Kind.BINDING, name, type, binding.name().span()));
  }

  @Override
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(parameters.keySet());
    names.addAll(bindings.keySet());
    return names;
  }

  /** Counts a name as used that an expression does not mention. */
  void use(String name) {
    used.add(name);
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  /** Warns of parameters and bindings that nothing uses. */
  void reportUnused() {
    for (Local parameter : parameters.values()) {
      if (!isUsed(parameter.name())) {
        context
            .sink()
            .report(
                Diagnostic.of(
                    NameCode.UNUSED_PARAMETER,
                    parameter.span(),
                    "parameter `" + parameter.name() + "` is not used"));
      }
    }
    for (Binding binding : bindings.values()) {
      if (!isUsed(binding.name().text())) {
        context
            .sink()
            .report(
                Diagnostic.of(
                        NameCode.UNUSED_BINDING,
                        binding.name().span(),
                        "`" + binding.name() + "` is not used, so it is not part of the image")
                    .hint("leave it out, or pass it to what should use it"));
      }
    }
  }

  private boolean isNew(String name, Span span) {
    Local parameter = parameters.get(name);
    Binding binding = bindings.get(name);
    if (parameter == null && binding == null) {
      return true;
    }
    Span earlier =
        parameter != null
            ? parameter.span()
            : java.util.Objects.requireNonNull(binding).name().span();
    context
        .sink()
        .report(
            Diagnostic.of(NameCode.DUPLICATE_NAME, span, "`" + name + "` is declared twice")
                .related(earlier, "declared here first")
                .hint("give one of the two another name"));
    return false;
  }

  private Optional<mirc.semantics.program.Binding> type(Binding binding) {
    Optional<mirc.semantics.program.Binding> known = typed.get(binding.name().text());
    if (known != null) {
      return known;
    }
    if (open.contains(binding)) {
      reportCycle(binding);
      return Optional.empty();
    }
    open.add(binding);
    Optional<mirc.semantics.program.Binding> result = typeNow(binding);
    open.remove(open.size() - 1);
    typed.putIfAbsent(binding.name().text(), result);
    return result;
  }

  private Optional<mirc.semantics.program.Binding> typeNow(Binding binding) {
    Span name = binding.name().span();
    Expectation bound = bounds.get(binding.name().text());
    if (binding.type() == null) {
      Optional<Expression> inferred =
          bound == null
              ? expressions().type(binding.value(), null)
              : expressions().expect(binding.value(), bound);
      return inferred.map(
          value ->
              new mirc.semantics.program.Binding(binding.name().text(), value.type(), value, name));
    }
    Optional<Type> declared = context.types().resolve(binding.type(), scope);
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    Expectation expectation =
        Expectation.of(declared.get(), "`" + binding.name() + "`").at(binding.type().span());
    Optional<Expression> value = expressions().expect(binding.value(), expectation);
    return value.map(
        one ->
            new mirc.semantics.program.Binding(binding.name().text(), declared.get(), one, name));
  }

  private void reportCycle(Binding binding) {
    List<Binding> cycle = open.subList(open.indexOf(binding), open.size());
    String text =
        cycle.stream().map(one -> "`" + one.name() + "`").collect(Collectors.joining(" uses "));
    Diagnostic diagnostic =
        Diagnostic.of(
            CheckCode.CYCLIC_BINDINGS,
            cycle.get(0).name().span(),
            cycle.size() == 1
                ? "`" + binding.name() + "` uses itself"
                : "bindings run in a circle: " + text + " uses `" + binding.name() + "`");
    for (Binding one : cycle.subList(1, cycle.size())) {
      diagnostic = diagnostic.related(one.name().span(), "`" + one.name() + "` is bound here");
    }
    context.sink().report(diagnostic);
    cycle.forEach(one -> typed.put(one.name().text(), Optional.empty()));
  }
}
