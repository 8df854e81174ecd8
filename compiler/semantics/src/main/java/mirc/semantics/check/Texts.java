package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.program.Expression;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.syntax.tree.TextPart;
import org.jspecify.annotations.Nullable;

/** Types strings, and what is put into them. */
final class Texts {
  private final Expressions expressions;

  Texts(Expressions expressions) {
    this.expressions = expressions;
  }

  Optional<Expression> type(mirc.syntax.tree.Expression.Text text, @Nullable Type expected) {
    String plain = text.plain();
    if (plain != null) {
      return new Literals(expressions.context().sink())
          .text(plain, expected, text.span())
          .map(Expression.class::cast);
    }
    List<Expression> parts = new ArrayList<>();
    for (TextPart part : text.parts()) {
      part.accept(new Parts()).ifPresent(parts::add);
    }
    return parts.size() < text.parts().size()
        ? Optional.empty()
        : Optional.of(new Expression.Interpolation(parts, ScalarType.STRING, text.span()));
  }

  private final class Parts implements TextPart.Visitor<Optional<Expression>> {
    @Override
    public Optional<Expression> visitCharacters(TextPart.Characters part) {
      return Optional.of(
          new Expression.Literal(new Value.Text(part.value()), ScalarType.STRING, part.span()));
    }

    @Override
    public Optional<Expression> visitInterpolation(TextPart.Interpolation part) {
      Optional<Expression> value = new References(expressions).type(part.name(), null);
      if (value.isEmpty() || hasText(value.get().type())) {
        return value;
      }
      expressions
          .context()
          .sink()
          .report(
              Diagnostic.of(
                      CheckCode.NOT_TEXT,
                      part.name().span(),
                      "`"
                          + part.name()
                          + "` is "
                          + Mismatch.article(value.get().type())
                          + ", which has no text to put into a string")
                  .hint("strings take values: numbers, strings, addresses, enums"));
      return Optional.empty();
    }

    private boolean hasText(Type type) {
      return type instanceof Type.TargetName
          || (Subtyping.isData(type)
              && !(type instanceof Type.ListOf)
              && !Subtyping.scalar(Subtyping.present(type))
                  .filter(ScalarType.BYTES::equals)
                  .isPresent());
    }
  }
}
