package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageLexer;
import mirc.grammar.MirageParser.BindingContext;
import mirc.grammar.MirageParser.ItemContext;
import mirc.grammar.MirageParser.LimitContext;
import mirc.grammar.MirageParser.LimitsContext;
import mirc.grammar.MirageParser.SettingContext;
import mirc.grammar.MirageParser.StartAppContext;
import mirc.grammar.MirageParser.StartContext;
import mirc.grammar.MirageParser.StartJavaContext;
import mirc.grammar.MirageParser.UnikernelParameterContext;
import mirc.source.Span;
import mirc.syntax.tree.Binding;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.Parameter;
import mirc.syntax.tree.QualifiedName;
import mirc.syntax.tree.Stage;
import mirc.syntax.tree.TypeReference;
import org.jspecify.annotations.Nullable;

/** Makes the items of unikernels. */
class ItemBuilder extends TypeBuilder {
  ItemBuilder(Tokens tokens, Sink sink) {
    super(tokens, sink);
  }

  final Item item(ItemContext context) {
    if (context.unikernelParameter() != null) {
      return parameter(context.unikernelParameter());
    }
    if (context.versionProperty() != null) {
      var version = context.versionProperty();
      return new Item.Version(plain(version.string(), "a version"), origin(version));
    }
    if (context.limits() != null) {
      return limits(context.limits());
    }
    if (context.start() != null) {
      return start(context.start());
    }
    if (context.requirement() != null) {
      return requirement(context.requirement());
    }
    if (context.setting() != null) {
      return setting(context.setting());
    }
    return itemBinding(context.binding());
  }

  private Parameter parameter(UnikernelParameterContext context) {
    return new Parameter(
        tokens.doc(context.getStart()),
        context.SECRET() != null,
        context.BOOT() != null ? Stage.BOOT : Stage.BUILD,
        name(context.name()),
        type(context.type()),
        optional(context.expression()),
        origin(context));
  }

  private Item limits(LimitsContext context) {
    List<Item.Limit> limits = new ArrayList<>();
    for (LimitContext each : context.limit()) {
      limits.add(new Item.Limit(name(each.name()), expression(each.expression()), origin(each)));
    }
    return new Item.Limits(limits, origin(context));
  }

  private Item start(StartContext context) {
    if (context instanceof StartJavaContext java) {
      return new Item.StartJava(
          java(java.javaReference()), arguments(java.arguments()), origin(context));
    }
    return new Item.Start(expression(((StartAppContext) context).expression()), origin(context));
  }

  private Item setting(SettingContext context) {
    List<Name> path = names(context.name());
    Span span = path.get(0).span().to(path.get(path.size() - 1).span());
    return new Item.Setting(
        new QualifiedName(path, Origin.of(span)),
        expression(context.expression()),
        origin(context));
  }

  private Binding itemBinding(BindingContext context) {
    Binding binding = binding(context);
    if (binding.name().text().equals("version")) {
      sink.report(SyntaxDiagnostics.reserved(binding.name().span(), "write `version = \"1.0.0\"`"));
    } else if (binding.name().text().equals("limits")) {
      sink.report(
          SyntaxDiagnostics.reserved(binding.name().span(), "write `limits { memory = 32 MiB }`"));
    }
    return binding;
  }

  final Binding binding(BindingContext context) {
    return new Binding(
        tokens.doc(context.getStart()),
        name(context.name()),
        context.type() == null ? null : type(context.type()),
        expression(context.expression()),
        origin(context));
  }

  /**
   * What is left of an item that could not be read: its name, if it starts like a binding or a
   * parameter, so that its uses are not reported as unknown.
   */
  final @Nullable Item salvage(int start, int end, Scan scan) {
    int at = start;
    boolean secret = tokens.type(at) == MirageLexer.SECRET && scan.isName(at + 1);
    at += secret ? 1 : 0;
    int stage = tokens.type(at);
    boolean parameter =
        (stage == MirageLexer.BOOT || stage == MirageLexer.BUILD) && scan.isName(at + 1);
    at += parameter ? 1 : 0;
    int next = tokens.type(at + 1);
    boolean named = next == MirageLexer.ASSIGN || next == MirageLexer.COLON;
    if (at >= end || !scan.isName(at) || (!parameter && !named)) {
      return null;
    }
    Name name = name(tokens.get(at));
    Origin origin = Origin.of(tokens.span(tokens.get(start), tokens.get(Math.max(at, end - 1))));
    Origin missing = Origin.of(name.span().after());
    Expression value = new Expression.Missing(missing);
    var doc = tokens.doc(tokens.get(start));
    return parameter
        ? new Parameter(
            doc,
            secret,
            stage == MirageLexer.BOOT ? Stage.BOOT : Stage.BUILD,
            name,
            new TypeReference.Missing(missing),
            value,
            origin)
        : new Binding(doc, name, null, value, origin);
  }
}
