package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageLexer;
import mirc.grammar.MirageParser;
import mirc.source.Span;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Edition;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Import;
import mirc.syntax.tree.ModuleHeader;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.Remarks;
import mirc.syntax.tree.Requires;
import mirc.syntax.tree.SourceFile;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Reads a file piece by piece, and goes on after a faulty piece at the next. */
final class FileReader {
  private final Tokens tokens;
  private final Sink sink;
  private final Piece.Reader pieces;
  private final Scan scan;
  private final Reporter reporter;
  private final DeclarationBuilder builder;
  private final BlockReader blocks;

  private @Nullable Edition edition;
  private @Nullable ModuleHeader module;
  private final List<Import> imports = new ArrayList<>();
  private final List<Requires> requirements = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private int position;

  FileReader(Tokens tokens, Sink sink) {
    this.tokens = tokens;
    this.sink = sink;
    this.pieces = new Piece.Reader(tokens);
    this.scan = new Scan(tokens);
    this.reporter = new Reporter(tokens, scan, sink);
    this.builder = new DeclarationBuilder(tokens, sink);
    this.blocks = new BlockReader(tokens, sink, pieces, scan, reporter, builder);
  }

  SourceFile read() {
    if (Nesting.check(tokens, sink)) {
      readEdition();
      while (!scan.isEnd(position)) {
        readNext();
      }
      tokens.unusedDocs().forEach(doc -> sink.report(SyntaxDiagnostics.docWithoutSubject(doc)));
    }
    return new SourceFile(
        edition,
        module,
        imports,
        requirements,
        declarations,
        Remarks.of(tokens.remarks()),
        Origin.of(tokens.source().whole()));
  }

  @Nullable Expression readExpression() {
    if (!Nesting.check(tokens, sink)) {
      return null;
    }
    Piece<MirageParser.ExpressionContext> piece = pieces.read(0, MirageParser::expression);
    if (piece.context() == null) {
      reporter.report(0, MirageParser.RULE_expression);
      return sink.hasErrors() ? new Expression.Missing(Origin.of(tokens.source().whole())) : null;
    }
    if (!scan.isEnd(piece.end())) {
      sink.report(reporter.expected(0, piece.end(), "nothing after the value"));
    }
    return builder.expression(piece.context());
  }

  private void readEdition() {
    if (tokens.type(0) != MirageLexer.EDITION) {
      sink.report(SyntaxDiagnostics.noEdition(tokens.source().span(0, 0)));
      return;
    }
    readPiece(
        MirageParser::edition,
        MirageParser.RULE_edition,
        context -> {
          Span number = tokens.span(context.INT().getSymbol());
          if (number.text().equals("1")) {
            edition = new Edition(1, builder.origin(context));
          } else {
            sink.report(SyntaxDiagnostics.unknownEdition(number));
          }
        });
  }

  private void readNext() {
    int start = position;
    boolean late = !declarations.isEmpty();
    switch (tokens.type(position)) {
      case MirageLexer.EDITION -> {
        sink.report(
            SyntaxDiagnostics.order(tokens.span(start), "`edition`", "on the first line, once"));
        position = scan.afterDeclaration(start, start);
      }
      case MirageLexer.MODULE ->
          readPiece(
              MirageParser::moduleHeader,
              MirageParser.RULE_moduleHeader,
              context -> readModule(context, start, late));
      case MirageLexer.IMPORT ->
          readPiece(
              MirageParser::importLine,
              MirageParser.RULE_importLine,
              context -> {
                checkOrder(late, start, "an `import`");
                imports.add(builder.imported(context));
              });
      case MirageLexer.REQUIRES ->
          readPiece(
              MirageParser::requiresLine,
              MirageParser.RULE_requiresLine,
              context -> {
                checkOrder(late, start, "`requires`");
                requirements.add(builder.requires(context));
              });
      case MirageLexer.UNIKERNEL -> position = blocks.unikernel(start, declarations::add);
      case MirageLexer.SINGLETON, MirageLexer.DEVICE ->
          position = blocks.device(start, declarations::add);
      case MirageLexer.INTERFACE,
          MirageLexer.APP,
          MirageLexer.TARGET,
          MirageLexer.TYPE,
          MirageLexer.ENUM ->
          readDeclaration();
      case MirageLexer.RBRACE, MirageLexer.RPAREN, MirageLexer.RBRACKET -> {
        sink.report(SyntaxDiagnostics.notOpened(tokens.span(start)));
        position = scan.afterDeclaration(start, start);
      }
      default -> {
        if (!tokens.hasFault(start, start)) {
          sink.report(
              SyntaxDiagnostics.noDeclaration(
                  tokens.span(start),
                  reporter.found(start),
                  NearMiss.declaration(tokens.get(start).getText())));
        }
        position = scan.afterDeclaration(start, start);
      }
    }
  }

  private void readModule(MirageParser.ModuleHeaderContext context, int start, boolean late) {
    ModuleHeader read = builder.module(context);
    if (module != null) {
      sink.report(
          SyntaxDiagnostics.order(tokens.span(start), "`module`", "in a file once")
              .related(module.span(), "the first one"));
    } else {
      checkOrder(late || !imports.isEmpty() || !requirements.isEmpty(), start, "`module`");
      module = read;
    }
  }

  private void checkOrder(boolean late, int start, String what) {
    if (late) {
      String where = what.equals("`module`") ? "right after `edition`" : "before the declarations";
      sink.report(SyntaxDiagnostics.order(tokens.span(start), what, where));
    }
  }

  private void readDeclaration() {
    int start = position;
    Piece<MirageParser.DeclarationContext> piece = pieces.read(start, MirageParser::declaration);
    if (piece.context() != null) {
      declarations.add(builder.declaration(piece.context()));
      position = piece.end();
    } else {
      position = blocks.faulty(start, MirageParser.RULE_declaration, declarations::add);
    }
  }

  private <C extends ParserRuleContext> void readPiece(
      Function<MirageParser, C> rule, int ruleIndex, Consumer<C> use) {
    int start = position;
    Piece<C> piece = pieces.read(start, rule);
    int next = scan.swallowed(start, piece.end(), scan::isTopLevel);
    if (next >= 0) {
      reporter.reportUnfinished(next);
      position = next;
    } else if (piece.context() != null) {
      use.accept(piece.context());
      position = piece.end();
    } else {
      position = scan.afterDeclaration(start, reporter.report(start, ruleIndex));
    }
  }
}
