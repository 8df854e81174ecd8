package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageParser.CompositeItemContext;
import mirc.source.Span;
import mirc.syntax.tree.Binding;
import mirc.syntax.tree.DeviceBody;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.Requirement;
import org.jspecify.annotations.Nullable;

/** Makes the body of a composite device, and checks that it returns once, at its end. */
final class CompositeBuilder {
  private final DeclarationBuilder builder;
  private final Sink sink;
  private final List<Binding> bindings = new ArrayList<>();
  private final List<Requirement> requirements = new ArrayList<>();
  private @Nullable Expression result;
  private @Nullable Span resultSpan;
  private boolean faulty;

  CompositeBuilder(DeclarationBuilder builder, Sink sink) {
    this.builder = builder;
    this.sink = sink;
  }

  void add(CompositeItemContext context) {
    Span span = builder.span(context);
    if (resultSpan != null) {
      sink.report(
          context.result() != null
              ? SyntaxDiagnostics.resultTwice(span, resultSpan)
              : SyntaxDiagnostics.afterResult(span, resultSpan));
    }
    if (context.result() != null) {
      Expression value = builder.expression(context.result().expression());
      result = result == null ? value : result;
      resultSpan = resultSpan == null ? span : resultSpan;
    } else if (context.requirement() != null) {
      requirements.add(builder.requirement(context.requirement()));
    } else {
      bindings.add(builder.binding(context.binding()));
    }
  }

  /** What is left of an item that could not be read. */
  void addSalvaged(Item item) {
    faulty = true;
    if (item instanceof Binding binding) {
      bindings.add(binding);
    }
  }

  DeviceBody finish(Name device, Origin origin) {
    Expression value = result;
    if (value == null) {
      if (!faulty) {
        sink.report(SyntaxDiagnostics.noResult(device.span(), device.text()));
      }
      value = new Expression.Missing(origin);
    }
    return new DeviceBody.Composite(bindings, requirements, value, origin);
  }
}
