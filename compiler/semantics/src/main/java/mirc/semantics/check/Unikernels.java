package mirc.semantics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.Unikernel;
import mirc.semantics.scope.FileScope;
import mirc.semantics.scope.Symbol;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Checks the unikernels of the root file, those that are amended before those that amend them. */
final class Unikernels {
  private final Context context;
  private final InPlaceApps inPlace;
  private final FileScope scope;
  private final Map<String, Optional<Made>> made = new LinkedHashMap<>();
  private final List<Declaration.Unikernel> open = new ArrayList<>();

  /** A unikernel that was read; there is a program's unikernel of it if it is sound. */
  private record Made(Amended items, Body body, Optional<Unikernel> unikernel) {}

  Unikernels(Context context, InPlaceApps inPlace, FileScope scope) {
    this.context = context;
    this.inPlace = inPlace;
    this.scope = scope;
  }

  /** The sound ones, in the order of the file. */
  List<Unikernel> check() {
    List<Unikernel> result = new ArrayList<>();
    for (Symbol symbol : scope.own()) {
      symbol
          .as(Declaration.Unikernel.class)
          .flatMap(this::make)
          .flatMap(Made::unikernel)
          .ifPresent(result::add);
    }
    return result;
  }

  private Optional<Made> make(Declaration.Unikernel tree) {
    Optional<Made> known = made.get(tree.name().text());
    if (known != null) {
      return known;
    }
    if (open.contains(tree)) {
      reportCycle(tree);
      return Optional.empty();
    }
    open.add(tree);
    Optional<Made> result = makeNow(tree);
    open.remove(open.size() - 1);
    made.putIfAbsent(tree.name().text(), result);
    return result;
  }

  private Optional<Made> makeNow(Declaration.Unikernel tree) {
    if (tree.amended() == null) {
      return Optional.of(make(tree, Amended.plain(tree.items()), null));
    }
    Optional<Made> base = amended(tree.amended()).flatMap(this::make);
    return base.map(one -> make(tree, Amended.of(one.items().items(), tree.items()), one.body()));
  }

  private Made make(Declaration.Unikernel tree, Amended items, @Nullable Body base) {
    Body body = new Body(context, scope);
    Optional<Unikernel> unikernel =
        new UnikernelItems(context, inPlace, body, items, base).read(tree);
    return new Made(items, body, unikernel);
  }

  private Optional<Declaration.Unikernel> amended(QualifiedName name) {
    Optional<Symbol> symbol = scope.find(name, context.sink());
    if (symbol.isEmpty()) {
      List<String> names =
          scope.own().stream()
              .filter(one -> one.declaration() instanceof Declaration.Unikernel)
              .map(one -> one.name().name())
              .toList();
      Diagnostic unknown =
          Diagnostic.of(
              NameCode.UNKNOWN_NAME,
              name.span(),
              "there is no unikernel `" + name + "` in this file");
      context
          .sink()
          .report(
              NearMiss.of(name.text(), names)
                  .map(text -> unknown.hint("did you mean `" + text + "`?"))
                  .orElse(unknown));
      return Optional.empty();
    }
    Optional<Declaration.Unikernel> unikernel = symbol.get().as(Declaration.Unikernel.class);
    if (unikernel.isEmpty() && !(symbol.get().declaration() instanceof Declaration.Faulty)) {
      context
          .sink()
          .report(
              Diagnostic.of(
                      NameCode.WRONG_KIND,
                      name.span(),
                      "`"
                          + name
                          + "` is "
                          + symbol.get().kind()
                          + ", and only a unikernel is amended")
                  .related(symbol.get().declaration().name().span(), "declared here"));
    }
    return unikernel;
  }

  private void reportCycle(Declaration.Unikernel tree) {
    List<Declaration.Unikernel> cycle = open.subList(open.indexOf(tree), open.size());
    String text =
        cycle.stream().map(one -> "`" + one.name() + "`").collect(Collectors.joining(" amends "));
    context
        .sink()
        .report(
            Diagnostic.of(
                CheckCode.AMENDS_CYCLE,
                cycle.get(0).name().span(),
                "unikernels run in a circle: " + text + " amends `" + tree.name() + "`"));
    cycle.forEach(one -> made.put(one.name().text(), Optional.empty()));
  }
}
