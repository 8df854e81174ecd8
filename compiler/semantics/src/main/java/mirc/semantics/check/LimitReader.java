package mirc.semantics.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.Limits;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.Literal;

/** Reads {@code limits}. */
final class LimitReader {
  private static final List<String> NAMES = List.of("image", "memory");

  private final Sink sink;
  private final Map<String, Limits.Limit> ownLimits = new HashMap<>();
  private Optional<Limits.Limit> memory = Optional.empty();
  private Optional<Limits.Limit> image = Optional.empty();

  LimitReader(Sink sink) {
    this.sink = sink;
  }

  Limits limits() {
    return new Limits(memory, image);
  }

  /**
   * Reads one block; what is limited twice in one unikernel is reported, an inherited limit is
   * replaced.
   */
  boolean read(Item.Limits block, boolean own) {
    boolean good = true;
    for (Item.Limit limit : block.limits()) {
      good &= read(limit, own);
    }
    return good;
  }

  private boolean read(Item.Limit limit, boolean own) {
    String name = limit.name().text();
    if (!NAMES.contains(name)) {
      Diagnostic unknown =
          Diagnostic.of(
              CheckCode.BAD_LIMIT, limit.name().span(), "there is no limit `" + name + "`");
      sink.report(
          unknown.hint(
              NearMiss.of(name, NAMES)
                  .map(text -> "did you mean `" + text + "`?")
                  .orElse("there are `memory` and `image`")));
      return false;
    }
    if (!(limit.value() instanceof Literal.Size size)) {
      if (!(limit.value() instanceof mirc.syntax.tree.Expression.Missing)) {
        boolean number = limit.value() instanceof Literal.Int;
        sink.report(
            Diagnostic.of(
                    CheckCode.BAD_LIMIT, limit.value().span(), "the limit `" + name + "` is a size")
                .hint("write `" + (number ? limit.value().span().text() : "32") + " MiB`"));
      }
      return false;
    }
    if (size.bytes() == 0) {
      sink.report(
          Diagnostic.of(
              CheckCode.BAD_LIMIT,
              limit.value().span(),
              "nothing fits into `" + limit.value().span().text() + "`"));
      return false;
    }
    Limits.Limit earlier = ownLimits.get(name);
    if (earlier != null) {
      sink.report(
          Diagnostic.of(CheckCode.BAD_LIMIT, limit.name().span(), "`" + name + "` is limited twice")
              .related(earlier.span(), "limited here first")
              .hint("leave one of the two out"));
      return false;
    }
    Limits.Limit read = new Limits.Limit(size.bytes(), limit.value().span());
    if (name.equals("memory")) {
      memory = Optional.of(read);
    } else {
      image = Optional.of(read);
    }
    if (own) {
      ownLimits.put(name, read);
    }
    return true;
  }
}
