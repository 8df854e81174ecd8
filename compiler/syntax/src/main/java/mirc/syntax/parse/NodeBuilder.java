package mirc.syntax.parse;

import java.util.List;
import java.util.regex.Pattern;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageParser.JavaReferenceContext;
import mirc.grammar.MirageParser.NameContext;
import mirc.grammar.MirageParser.QualifiedNameContext;
import mirc.grammar.MirageParser.StringContext;
import mirc.source.Span;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.PlainString;
import mirc.syntax.tree.QualifiedName;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Makes the nodes that occur everywhere: names, strings, Java classes. */
class NodeBuilder {
  private static final String JAVA_NAME = "[\\p{L}_$][\\p{L}\\p{Nd}_$]*";
  private static final Pattern JAVA_CLASS =
      Pattern.compile(JAVA_NAME + "(\\." + JAVA_NAME + ")*(#" + JAVA_NAME + ")?");

  final Tokens tokens;
  final Sink sink;

  NodeBuilder(Tokens tokens, Sink sink) {
    this.tokens = tokens;
    this.sink = sink;
  }

  final Span span(ParserRuleContext context) {
    return tokens.span(context.getStart(), context.getStop());
  }

  final Origin origin(ParserRuleContext context) {
    return Origin.of(span(context));
  }

  final Name name(NameContext context) {
    return name(context.getStart());
  }

  final Name name(Token token) {
    return new Name(token.getText(), Origin.of(tokens.span(token)));
  }

  final List<Name> names(List<NameContext> contexts) {
    return contexts.stream().map(this::name).toList();
  }

  final QualifiedName qualified(QualifiedNameContext context) {
    return new QualifiedName(names(context.name()), origin(context));
  }

  final PlainString plain(StringContext context, String what) {
    return TextReader.plain(span(context), what, sink);
  }

  final JavaReference java(JavaReferenceContext context) {
    PlainString string = plain(context.string(), "a class name");
    String text = string.value();
    if (!JAVA_CLASS.matcher(text).matches()) {
      sink.report(SyntaxDiagnostics.javaName(string.span(), text));
    }
    int hash = text.indexOf('#');
    return hash < 0
        ? new JavaReference(text, null, string.origin())
        : new JavaReference(text.substring(0, hash), text.substring(hash + 1), string.origin());
  }
}
