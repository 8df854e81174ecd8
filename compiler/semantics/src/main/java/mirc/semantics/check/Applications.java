package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.check.Signature.SignatureParameter;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Parameter.Stage;
import mirc.semantics.scope.Symbol;
import mirc.source.Span;
import mirc.syntax.tree.Argument;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.QualifiedName;

/**
 * Types applications of devices and apps: which argument goes to which parameter, and whether it
 * fits.
 */
final class Applications {
  private final Expressions expressions;
  private final Sink sink;

  Applications(Expressions expressions) {
    this.expressions = expressions;
    this.sink = expressions.context().sink();
  }

  Optional<Expression> type(mirc.syntax.tree.Expression.Application application) {
    QualifiedName callee = application.callee();
    Optional<Signature> signature = signature(callee);
    if (signature.isEmpty()) {
      // What stands in the parentheses is checked all the same, so that its names count as used.
      application.arguments().forEach(argument -> expressions.type(argument.value(), null));
      return Optional.empty();
    }
    if (signature.get().singleton()) {
      sink.report(
          Diagnostic.of(
                  CheckCode.NEEDS_PARENTHESES,
                  application.span(),
                  "`"
                      + callee
                      + "` is a singleton device: all its uses are one instance, and it takes no arguments")
              .related(signature.get().span(), "declared here")
              .hint("write `" + callee + "`"));
      return Optional.empty();
    }
    return apply(signature.get(), application.arguments(), callee.span(), application.span());
  }

  private Optional<Signature> signature(QualifiedName callee) {
    Optional<Local> local = expressions.locals().find(callee.first().text());
    if (local.isPresent()) {
      sink.report(
          Diagnostic.of(
                  NameCode.WRONG_KIND,
                  callee.span(),
                  "`"
                      + callee
                      + "` is "
                      + local.get().kind()
                      + ", and only devices and apps take arguments")
              .related(local.get().span(), "declared here"));
      return Optional.empty();
    }
    Optional<Symbol> symbol = expressions.scope().find(callee, sink);
    if (symbol.isEmpty()) {
      Diagnostic unknown =
          Diagnostic.of(
              NameCode.UNKNOWN_NAME, callee.span(), "there is no device or app `" + callee + "`");
      sink.report(new References(expressions).proposal(callee).map(unknown::hint).orElse(unknown));
      return Optional.empty();
    }
    Declaration declaration = symbol.get().declaration();
    boolean applicable =
        declaration instanceof Declaration.Device || declaration instanceof Declaration.App;
    if (!applicable && !(declaration instanceof Declaration.Faulty)) {
      sink.report(
          Diagnostic.of(
                  NameCode.WRONG_KIND,
                  callee.span(),
                  "`"
                      + callee
                      + "` is "
                      + symbol.get().kind()
                      + ", and only devices and apps take arguments")
              .related(declaration.name().span(), "declared here"));
    }
    return applicable ? expressions.context().signatures().of(symbol.get()) : Optional.empty();
  }

  /**
   * An application of a known device or app.
   *
   * @param callee what names it, where there is something to be said of it as a whole
   */
  Optional<Expression> apply(
      Signature signature, List<Argument> arguments, Span callee, Span span) {
    Map<String, Argument> given = assign(signature, arguments);
    boolean complete = given.size() == arguments.size();
    List<Expression.Argument> result = new ArrayList<>();
    List<SignatureParameter> missing = new ArrayList<>();
    for (SignatureParameter parameter : signature.parameters()) {
      Argument argument = given.get(parameter.name());
      if (argument != null) {
        Optional<Expression> value = value(signature, parameter, argument);
        complete &= value.isPresent();
        value.ifPresent(one -> result.add(new Expression.Given(parameter.name(), one)));
      } else if (parameter.stage() == Stage.BOOT) {
        result.add(new Expression.Lifted(parameter.name()));
      } else if (parameter.hasDefault()) {
        result.add(new Expression.Defaulted(parameter.name()));
      } else {
        missing.add(parameter);
      }
    }
    if (!missing.isEmpty() && given.size() == arguments.size()) {
      reportMissing(signature, missing, callee);
    }
    return complete && missing.isEmpty()
        ? Optional.of(new Expression.Apply(signature.name(), result, signature.result(), span))
        : Optional.empty();
  }

  private Optional<Expression> value(
      Signature signature, SignatureParameter parameter, Argument argument) {
    if (parameter.type().isEmpty()) {
      expressions.type(argument.value(), null);
      return Optional.empty();
    }
    Expectation expectation =
        Expectation.of(
                parameter.type().get(),
                "parameter `" + parameter.name() + "` of `" + title(signature) + "`")
            .at(parameter.span());
    return expressions.expect(
        argument.value(), signature.inferred() ? expectation.inferred() : expectation);
  }

  /** Arguments by parameter; those that fit no parameter are reported and left out. */
  private Map<String, Argument> assign(Signature signature, List<Argument> arguments) {
    Map<String, Argument> given = new HashMap<>();
    int position = 0;
    for (Argument argument : arguments) {
      Name name = argument.name();
      if (name != null) {
        assignNamed(signature, given, name, argument);
      } else if (position < signature.parameters().size()) {
        given.put(signature.parameters().get(position++).name(), argument);
      } else {
        reportSurplus(signature, argument, arguments.size());
      }
    }
    return given;
  }

  private void assignNamed(
      Signature signature, Map<String, Argument> given, Name name, Argument argument) {
    List<String> names = signature.parameters().stream().map(SignatureParameter::name).toList();
    if (!signature.named()) {
      sink.report(
          Diagnostic.of(
                  mirc.semantics.binding.JavaCode.NOT_NAMED,
                  name.span(),
                  "the class file of `"
                      + title(signature)
                      + "` does not keep the names of its parameters")
              .hint("compile it with `-parameters`, or leave `" + name + " =` out"));
    } else if (!names.contains(name.text())) {
      Diagnostic unknown =
          Diagnostic.of(
                  CheckCode.UNKNOWN_ARGUMENT,
                  name.span(),
                  "`" + title(signature) + "` has no parameter `" + name + "`")
              .related(signature.span(), "declared here");
      Optional<String> near = NearMiss.of(name.text(), names);
      sink.report(
          unknown.hint(
              near.map(text -> "did you mean `" + text + "`?")
                  .orElseGet(() -> parametersHint(names))));
    } else {
      Argument earlier = given.putIfAbsent(name.text(), argument);
      if (earlier != null) {
        sink.report(
            Diagnostic.of(
                    CheckCode.REPEATED_ARGUMENT,
                    name.span(),
                    "parameter `" + name + "` is given twice")
                .related(earlier.span(), "given here first")
                .hint("leave one of the two out"));
      }
    }
  }

  private static String parametersHint(List<String> names) {
    return names.isEmpty()
        ? "it has no parameters"
        : "its parameters are " + References.listed(names);
  }

  private void reportSurplus(Signature signature, Argument argument, int count) {
    int size = signature.parameters().size();
    String takes = size == 0 ? "no arguments" : size == 1 ? "one argument" : size + " arguments";
    sink.report(
        Diagnostic.of(
                CheckCode.TOO_MANY_ARGUMENTS,
                argument.span(),
                "`"
                    + title(signature)
                    + "` takes "
                    + takes
                    + ", and this is number "
                    + Math.max(count, size + 1))
            .related(signature.span(), "declared here")
            .hint("leave it out"));
  }

  private void reportMissing(Signature signature, List<SignatureParameter> missing, Span callee) {
    String names =
        missing.stream()
            .map(
                one ->
                    "`"
                        + one.name()
                        + "`"
                        + one.type().map(type -> ", " + Mismatch.article(type)).orElse(""))
            .collect(Collectors.joining(" and "));
    Diagnostic diagnostic =
        Diagnostic.of(
            CheckCode.MISSING_ARGUMENT, callee, "`" + title(signature) + "` needs " + names);
    for (SignatureParameter one : missing) {
      diagnostic =
          diagnostic.related(
              one.span(), "`" + one.name() + "` is declared here, without a default");
    }
    sink.report(
        diagnostic.hint(
            "add "
                + missing.stream()
                    .map(one -> "`" + one.name() + " = …`")
                    .collect(Collectors.joining(", "))));
  }

  private static String title(Signature signature) {
    return signature.title().startsWith("java:")
        ? signature.title().substring("java:".length())
        : signature.title();
  }
}
