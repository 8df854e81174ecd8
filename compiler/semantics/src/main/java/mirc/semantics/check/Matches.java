package mirc.semantics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.Expression;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.source.Span;
import mirc.syntax.tree.Literal;
import mirc.syntax.tree.MatchArm;
import org.jspecify.annotations.Nullable;

/** Types choices: patterns, their coverage, and the common type of the arms. */
final class Matches {
  private final Expressions expressions;
  private final Sink sink;

  Matches(Expressions expressions) {
    this.expressions = expressions;
    this.sink = expressions.context().sink();
  }

  Optional<Expression> type(mirc.syntax.tree.Expression.Match match, @Nullable Type expected) {
    Optional<Expression> subject = expressions.type(match.subject(), null);
    if (subject.isPresent() && !isMatchable(subject.get().type())) {
      sink.report(
          Diagnostic.of(
                  CheckCode.NOT_MATCHABLE,
                  match.subject().span(),
                  "this is "
                      + Mismatch.article(subject.get().type())
                      + ", which has no values to match")
              .hint("match an enum, Bool, Int, String or `target`"));
      subject = Optional.empty();
    }
    Choice choice = new Choice(subject.map(Expression::type));
    List<Expression.Arm> arms = new ArrayList<>();
    Optional<Expression> otherwise = Optional.empty();
    boolean complete = subject.isPresent();
    for (MatchArm arm : match.arms()) {
      boolean sound = choice.add(arm);
      Optional<Expression> value = expressions.type(arm.value(), expected);
      complete &= sound && value.isPresent();
      if (value.isPresent() && arm.isElse()) {
        otherwise = value;
      } else if (value.isPresent()) {
        arms.add(new Expression.Arm(choice.patterns(arm), value.get(), arm.span()));
      }
    }
    complete &= choice.covers(match);
    if (!complete) {
      return Optional.empty();
    }
    List<Expression> values = new ArrayList<>(arms.stream().map(Expression.Arm::value).toList());
    otherwise.ifPresent(values::add);
    Expression matched = subject.orElseThrow();
    Optional<Expression> last = otherwise;
    return joined(values, match.span(), expected)
        .map(type -> new Expression.Match(matched, arms, last, type, match.span()));
  }

  private Optional<Type> joined(List<Expression> values, Span span, @Nullable Type expected) {
    if (expected != null) {
      Type wanted = expected;
      if (values.stream().allMatch(one -> Subtyping.isSubtype(one.type(), wanted))) {
        return Optional.of(wanted);
      }
    }
    return expressions.join(values, span, "the arms");
  }

  private static boolean isMatchable(Type type) {
    return type instanceof Type.Enumeration
        || type instanceof Type.TargetName
        || Subtyping.scalar(type)
            .filter(
                List.of(ScalarType.BOOL, ScalarType.INT, ScalarType.STRING, ScalarType.PORT)
                    ::contains)
            .isPresent();
  }

  /** What the arms cover so far. */
  private final class Choice {
    private final Optional<Type> type;
    private final Map<Value, Span> covered = new LinkedHashMap<>();
    private final Map<MatchArm, List<Value>> patterns = new LinkedHashMap<>();
    private @Nullable Span otherwise;

    Choice(Optional<Type> type) {
      this.type = type;
    }

    List<Value> patterns(MatchArm arm) {
      return patterns.getOrDefault(arm, List.of());
    }

    /** Reads an arm's patterns; false if one is faulty. */
    boolean add(MatchArm arm) {
      if (otherwise != null) {
        unreachable(arm.span(), "`else` above takes everything that is left", otherwise);
        return false;
      }
      if (arm.isElse()) {
        otherwise = arm.span();
        if (type.isPresent() && missing().filter(List::isEmpty).isPresent()) {
          sink.report(
              Diagnostic.of(
                      CheckCode.UNREACHABLE_ARM,
                      arm.span(),
                      "the arms above take all values of `"
                          + type.get()
                          + "`, so `else` is never reached")
                  .hint("leave `else` out"));
          return false;
        }
        return true;
      }
      List<Value> values = new ArrayList<>();
      boolean sound = true;
      for (mirc.syntax.tree.Expression pattern : arm.patterns()) {
        Optional<Value> value = type.flatMap(one -> pattern(pattern, one));
        sound &= value.isPresent();
        if (value.isPresent()) {
          Span earlier = covered.putIfAbsent(value.get(), pattern.span());
          if (earlier == null) {
            values.add(value.get());
          } else {
            unreachable(
                pattern.span(),
                "`" + pattern.span().text() + "` is taken by an arm above",
                earlier);
            sound = false;
          }
        }
      }
      patterns.put(arm, values);
      return sound;
    }

    private void unreachable(Span span, String message, Span earlier) {
      sink.report(
          Diagnostic.of(CheckCode.UNREACHABLE_ARM, span, message)
              .related(earlier, "taken here")
              .hint("leave it out"));
    }

    /** Whether every value has an arm. */
    boolean covers(mirc.syntax.tree.Expression.Match match) {
      if (otherwise != null || type.isEmpty()) {
        return true;
      }
      Optional<List<String>> missing = missing();
      if (missing.isPresent() && missing.get().isEmpty()) {
        return true;
      }
      Diagnostic diagnostic =
          Diagnostic.of(
              CheckCode.NOT_EXHAUSTIVE,
              match.subject().span(),
              missing
                  .map(names -> "no arm takes " + References.listed(names))
                  .orElse(
                      type.get() instanceof Type.TargetName
                          ? "the set of targets is open, so a choice between them needs `else`"
                          : "a choice between values of `" + type.get() + "` needs `else`"));
      sink.report(
          diagnostic.hint(
              missing
                  .map(names -> "add `" + String.join(" | ", names) + " -> …`, or `else -> …`")
                  .orElse("add `else -> …`")));
      return false;
    }

    /** The values that no arm takes, for types that have few. */
    private Optional<List<String>> missing() {
      Type subject = type.orElseThrow();
      if (subject instanceof Type.Enumeration enumeration) {
        return Optional.of(
            enumeration.constants().stream()
                .filter(name -> !covered.containsKey(new Value.Constant(enumeration, name)))
                .toList());
      }
      if (subject == ScalarType.BOOL) {
        return Optional.of(
            List.of(true, false).stream()
                .filter(value -> !covered.containsKey(new Value.Bool(value)))
                .map(String::valueOf)
                .toList());
      }
      return Optional.empty();
    }
  }

  private Optional<Value> pattern(mirc.syntax.tree.Expression pattern, Type subject) {
    if (pattern instanceof mirc.syntax.tree.Expression.Reference reference) {
      if (subject instanceof Type.TargetName) {
        checkTarget(reference);
        return Optional.of(new Value.Text(reference.name().text()));
      }
      if (subject instanceof Type.Enumeration enumeration) {
        return new References(expressions)
            .constant(enumeration, reference.name().last())
            .map(one -> ((Expression.Literal) one).value());
      }
    }
    if (pattern instanceof mirc.syntax.tree.Expression.Missing) {
      return Optional.empty();
    }
    if (pattern instanceof Literal || pattern instanceof mirc.syntax.tree.Expression.Text) {
      Type base = Subtyping.scalar(subject).<Type>map(one -> one).orElse(subject);
      return expressions
          .expect(pattern, Expectation.of(base, "the pattern"))
          .filter(Expression.Literal.class::isInstance)
          .map(one -> ((Expression.Literal) one).value());
    }
    sink.report(
        Diagnostic.of(
                CheckCode.NOT_MATCHABLE,
                pattern.span(),
                "a pattern is a literal or the name of an enum's value")
            .hint("compare values with `if`"));
    return Optional.empty();
  }

  private void checkTarget(mirc.syntax.tree.Expression.Reference reference) {
    String name = reference.name().text();
    if (expressions.context().targets().containsKey(name)) {
      return;
    }
    Diagnostic unknown =
        Diagnostic.of(
            NameCode.UNKNOWN_TARGET,
            reference.span(),
            "no installed target is called `" + name + "`");
    Optional<String> near = NearMiss.of(name, expressions.context().targets().keySet());
    sink.report(
        unknown.hint(
            near.map(text -> "did you mean `" + text + "`?")
                .orElseGet(
                    () ->
                        "installed are "
                            + References.listed(
                                List.copyOf(expressions.context().targets().keySet())))));
  }
}
