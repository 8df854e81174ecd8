package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.semantics.scope.FileScope;
import mirc.semantics.scope.Symbol;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Refinement;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.QualifiedName;
import mirc.syntax.tree.TypeReference;

/** What type references mean. Declared types are worked out when first asked for. */
final class Types {
  private static final Map<String, ScalarType> BUILT_IN = new HashMap<>();

  static {
    for (ScalarType type : ScalarType.values()) {
      BUILT_IN.put(type.toString(), type);
    }
  }

  private final Context context;
  private final Map<DeclarationName, Optional<Type>> declared = new HashMap<>();
  private final List<Symbol> open = new ArrayList<>();

  Types(Context context) {
    this.context = context;
  }

  /** The names of the built-in types. */
  static SortedSet<String> builtIn() {
    return new TreeSet<>(BUILT_IN.keySet());
  }

  /** The type that is meant; nothing if it is faulty, which has then been reported. */
  Optional<Type> resolve(TypeReference reference, FileScope scope) {
    return reference.accept(new Resolver(scope, Optional.empty()));
  }

  /**
   * The device type that is meant; nothing if it is something else, which has then been reported.
   */
  Optional<Type.Interface> resolveInterface(TypeReference reference, FileScope scope) {
    Optional<Type> type = resolve(reference, scope);
    if (type.isPresent() && !(type.get() instanceof Type.Interface)) {
      context
          .sink()
          .report(
              Diagnostic.of(
                  NameCode.WRONG_KIND,
                  reference.span(),
                  "`" + type.get() + "` is a type of values, where an interface is expected"));
    }
    return type.filter(Type.Interface.class::isInstance).map(Type.Interface.class::cast);
  }

  /** The interface of that name; nothing if it is something else, which has then been reported. */
  Optional<Type.Interface> resolveInterface(QualifiedName name, FileScope scope) {
    return resolveInterface(new TypeReference.Named(name, name.origin()), scope);
  }

  /**
   * The type that an interface, enum or type declaration makes; nothing if it is faulty or none of
   * these.
   */
  Optional<Type> declared(Symbol symbol) {
    Optional<Type> known = declared.get(symbol.name());
    if (known != null) {
      return known;
    }
    if (open.contains(symbol)) {
      reportCycle(symbol);
      return Optional.empty();
    }
    open.add(symbol);
    Optional<Type> type = symbol.declaration().accept(new TypeDeclarations(context, symbol.name()));
    open.remove(open.size() - 1);
    declared.putIfAbsent(symbol.name(), type);
    return type;
  }

  private void reportCycle(Symbol symbol) {
    List<Symbol> cycle = open.subList(open.indexOf(symbol), open.size());
    StringBuilder text = new StringBuilder();
    cycle.forEach(one -> text.append("`").append(one.name().name()).append("` refers to "));
    context
        .sink()
        .report(
            Diagnostic.of(
                CheckCode.CYCLIC_TYPE,
                cycle.get(0).declaration().name().span(),
                "declarations run in a circle: " + text + "`" + symbol.name().name() + "`"));
    cycle.forEach(one -> declared.put(one.name(), Optional.empty()));
  }

  /** {@code name}: what a named refinement is to be called. */
  Optional<Type> resolveNamed(TypeReference reference, FileScope scope, DeclarationName name) {
    return reference.accept(new Resolver(scope, Optional.of(name)));
  }

  private final class Resolver implements TypeReference.Visitor<Optional<Type>> {
    private final FileScope scope;
    private final Optional<DeclarationName> name;

    Resolver(FileScope scope, Optional<DeclarationName> name) {
      this.scope = scope;
      this.name = name;
    }

    @Override
    public Optional<Type> visitNamed(TypeReference.Named type) {
      if (type.name().isSimple() && BUILT_IN.containsKey(type.name().text())) {
        return Optional.ofNullable(BUILT_IN.get(type.name().text()));
      }
      Optional<Symbol> symbol = scope.find(type.name(), context.sink());
      if (symbol.isEmpty()) {
        reportUnknown(type.name());
        return Optional.empty();
      }
      Declaration declaration = symbol.get().declaration();
      boolean isType =
          declaration instanceof Declaration.Interface
              || declaration instanceof Declaration.Enumeration
              || declaration instanceof Declaration.TypeAlias;
      if (!isType && !(declaration instanceof Declaration.Faulty)) {
        context
            .sink()
            .report(
                Diagnostic.of(
                        NameCode.WRONG_KIND,
                        type.span(),
                        "`"
                            + type.name()
                            + "` is "
                            + symbol.get().kind()
                            + ", where a type is expected")
                    .related(declaration.name().span(), "declared here"));
      }
      return isType ? declared(symbol.get()) : Optional.empty();
    }

    @Override
    public Optional<Type> visitListOf(TypeReference.ListOf type) {
      return resolve(type.element(), scope).map(Type.ListOf::new);
    }

    @Override
    public Optional<Type> visitOptional(TypeReference.Optional type) {
      return resolve(type.type(), scope)
          .map(inner -> inner instanceof Type.OptionalOf ? inner : new Type.OptionalOf(inner));
    }

    @Override
    public Optional<Type> visitRefined(TypeReference.Refined type) {
      Optional<Type> base = resolve(type.base(), scope);
      if (base.isEmpty()) {
        return Optional.empty();
      }
      Optional<ScalarType> scalar = Subtyping.scalar(base.get());
      if (scalar.isEmpty()) {
        context
            .sink()
            .report(
                Diagnostic.of(
                    CheckCode.BAD_REFINEMENT,
                    type.base().span(),
                    "`" + base.get() + "` cannot be narrowed"));
        return Optional.empty();
      }
      Refinement inherited =
          base.get() instanceof Type.Refined refined ? refined.refinement() : Refinement.NONE;
      return new RefinementReader(context.sink(), scalar.get())
          .read(type.refinements(), inherited)
          .map(refinement -> new Type.Refined(name, scalar.get(), refinement));
    }

    @Override
    public Optional<Type> visitMissing(TypeReference.Missing type) {
      return Optional.empty();
    }

    private void reportUnknown(QualifiedName type) {
      Diagnostic unknown =
          Diagnostic.of(NameCode.UNKNOWN_NAME, type.span(), "there is no type `" + type + "`");
      context.sink().report(proposal(type).map(unknown::hint).orElse(unknown));
    }

    private Optional<String> proposal(QualifiedName type) {
      Optional<String> elsewhere = new OtherModules(context).importOf(type);
      if (elsewhere.isPresent()) {
        return elsewhere;
      }
      SortedSet<String> names = builtIn();
      for (String candidate : scope.simpleNames()) {
        names.add(candidate);
      }
      return NearMiss.of(type.text(), names).map(near -> "did you mean `" + near + "`?");
    }
  }
}
