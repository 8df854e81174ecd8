package mirc.semantics.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.Expression;
import mirc.semantics.scope.Symbol;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What names in expressions mean. A parameter, binding or variable goes first, then a value of the
 * enum that is expected, then a declaration.
 */
final class References {
  private final Expressions expressions;
  private final Sink sink;

  References(Expressions expressions) {
    this.expressions = expressions;
    this.sink = expressions.context().sink();
  }

  Optional<Expression> type(QualifiedName name, @Nullable Type expected) {
    Optional<Local> local = expressions.locals().find(name.first().text());
    if (local.isPresent()) {
      return name.isSimple() ? reference(local.get(), name) : noPart(local.get(), name);
    }
    if (name.isSimple() && name.text().equals("target")) {
      return Optional.of(new Expression.TargetReference(new Type.TargetName(), name.span()));
    }
    Optional<Type.Enumeration> wanted = enumeration(expected);
    if (name.isSimple() && wanted.isPresent() && wanted.get().constants().contains(name.text())) {
      return Optional.of(constant(wanted.get(), name.text(), name));
    }
    Optional<Symbol> symbol = expressions.scope().find(name, sink);
    if (symbol.isPresent()) {
      return declared(symbol.get(), name);
    }
    if (!name.isSimple()) {
      Optional<Symbol> owner = expressions.scope().find(withoutLast(name), sink);
      if (owner.isPresent()) {
        return member(owner.get(), name);
      }
    }
    reportUnknown(name, wanted);
    return Optional.empty();
  }

  private static Optional<Expression> reference(Local local, QualifiedName name) {
    return local
        .type()
        .map(
            type ->
                switch (local.kind()) {
                  case PARAMETER ->
                      new Expression.ParameterReference(local.name(), type, name.span());
                  case BINDING -> new Expression.BindingReference(local.name(), type, name.span());
                  case VARIABLE ->
                      new Expression.VariableReference(local.name(), type, name.span());
                });
  }

  private Optional<Expression> noPart(Local local, QualifiedName name) {
    sink.report(
        Diagnostic.of(
                NameCode.WRONG_KIND,
                name.span(),
                "`" + local.name() + "` is " + local.kind() + ", and has no parts to name")
            .related(local.span(), "declared here"));
    return Optional.empty();
  }

  /** A declaration named as a value: only a singleton device is one. */
  private Optional<Expression> declared(Symbol symbol, QualifiedName name) {
    Declaration declaration = symbol.declaration();
    if (declaration instanceof Declaration.Faulty) {
      return Optional.empty();
    }
    if (declaration instanceof Declaration.Device || declaration instanceof Declaration.App) {
      Optional<Signature> signature = expressions.context().signatures().of(symbol);
      if (signature.isEmpty()) {
        return Optional.empty();
      }
      if (signature.get().singleton()) {
        return new Applications(expressions)
            .apply(signature.get(), List.of(), name.span(), name.span());
      }
      sink.report(
          Diagnostic.of(
                  CheckCode.NEEDS_PARENTHESES,
                  name.span(),
                  "`" + name + "` is " + symbol.kind() + ", and not an instance of it")
              .related(declaration.name().span(), "declared here")
              .hint(
                  "make one: `"
                      + name
                      + (signature.get().parameters().isEmpty() ? "()`" : "(…)`")));
      return Optional.empty();
    }
    sink.report(
        Diagnostic.of(
                NameCode.WRONG_KIND,
                name.span(),
                "`" + name + "` is " + symbol.kind() + ", where a value or device is expected")
            .related(declaration.name().span(), "declared here"));
    return Optional.empty();
  }

  /** {@code Addressing.dhcp}. */
  private Optional<Expression> member(Symbol owner, QualifiedName name) {
    if (owner.declaration() instanceof Declaration.Faulty) {
      return Optional.empty();
    }
    Optional<Type> type = expressions.context().types().declared(owner);
    if (type.isPresent() && type.get() instanceof Type.Enumeration enumeration) {
      return constant(enumeration, name.last());
    }
    if (owner.declaration() instanceof Declaration.Enumeration) {
      return Optional.empty();
    }
    sink.report(
        Diagnostic.of(
                NameCode.WRONG_KIND,
                name.span(),
                "`" + withoutLast(name) + "` is " + owner.kind() + ", and has no parts to name")
            .related(owner.declaration().name().span(), "declared here"));
    return Optional.empty();
  }

  /** The value of an enum that a name stands for; a wrong name is reported. */
  Optional<Expression> constant(Type.Enumeration enumeration, Name name) {
    if (enumeration.constants().contains(name.text())) {
      return Optional.of(
          new Expression.Literal(
              new Value.Constant(enumeration, name.text()), enumeration, name.span()));
    }
    reportConstant(enumeration, name);
    return Optional.empty();
  }

  private static Expression constant(
      Type.Enumeration enumeration, String text, QualifiedName name) {
    return new Expression.Literal(new Value.Constant(enumeration, text), enumeration, name.span());
  }

  private void reportConstant(Type.Enumeration enumeration, Name name) {
    Diagnostic unknown =
        Diagnostic.of(
            NameCode.UNKNOWN_CONSTANT,
            name.span(),
            "`" + enumeration + "` has no value `" + name + "`");
    Optional<String> near = NearMiss.of(name.text(), enumeration.constants());
    sink.report(
        unknown.hint(
            near.map(text -> "did you mean `" + text + "`?")
                .orElseGet(() -> "its values are " + listed(enumeration.constants()))));
  }

  static String listed(List<String> names) {
    return names.stream()
        .map(name -> "`" + name + "`")
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private void reportUnknown(QualifiedName name, Optional<Type.Enumeration> wanted) {
    if (wanted.isPresent() && name.isSimple()) {
      reportConstant(wanted.get(), name.first());
      return;
    }
    Diagnostic unknown =
        Diagnostic.of(NameCode.UNKNOWN_NAME, name.span(), "there is no `" + name + "` here");
    sink.report(proposal(name).map(unknown::hint).orElse(unknown));
  }

  /** What an unknown name may have been meant to be, as a hint. */
  Optional<String> proposal(QualifiedName name) {
    Optional<String> elsewhere = new OtherModules(expressions.context()).importOf(name);
    if (elsewhere.isPresent()) {
      return elsewhere;
    }
    SortedSet<String> candidates = new TreeSet<>(expressions.locals().names());
    candidates.addAll(expressions.scope().simpleNames());
    Optional<String> near = NearMiss.of(name.text(), candidates);
    if (near.isEmpty() && !name.isSimple()) {
      String prefix = withoutLast(name).text();
      near =
          NearMiss.of(name.last().text(), expressions.scope().namesIn(prefix))
              .map(last -> prefix + "." + last);
    }
    return near.map(text -> "did you mean `" + text + "`?");
  }

  private static Optional<Type.Enumeration> enumeration(@Nullable Type expected) {
    return expected != null && Subtyping.present(expected) instanceof Type.Enumeration enumeration
        ? Optional.of(enumeration)
        : Optional.empty();
  }

  private static QualifiedName withoutLast(QualifiedName name) {
    List<Name> parts = name.parts().subList(0, name.parts().size() - 1);
    return new QualifiedName(
        parts,
        mirc.syntax.tree.Origin.of(parts.get(0).span().to(parts.get(parts.size() - 1).span())));
  }
}
