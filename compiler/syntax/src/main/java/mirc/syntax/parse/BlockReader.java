package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageLexer;
import mirc.grammar.MirageParser;
import mirc.grammar.MirageParser.CompositeItemContext;
import mirc.grammar.MirageParser.DeviceHeadContext;
import mirc.grammar.MirageParser.ItemContext;
import mirc.grammar.MirageParser.UnikernelHeadContext;
import mirc.source.Span;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.Origin;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Reads declarations that hold items, item by item. */
final class BlockReader {
  private final Tokens tokens;
  private final Sink sink;
  private final Piece.Reader pieces;
  private final Scan scan;
  private final Reporter reporter;
  private final DeclarationBuilder builder;

  BlockReader(
      Tokens tokens,
      Sink sink,
      Piece.Reader pieces,
      Scan scan,
      Reporter reporter,
      DeclarationBuilder builder) {
    this.tokens = tokens;
    this.sink = sink;
    this.pieces = pieces;
    this.scan = scan;
    this.reporter = reporter;
    this.builder = builder;
  }

  /** Reads a unikernel and returns the position after it. */
  int unikernel(int start, Consumer<Declaration> add) {
    Piece<UnikernelHeadContext> head = pieces.read(start, MirageParser::unikernelHead);
    UnikernelHeadContext context = head.context();
    if (context == null || tokens.type(head.end()) != MirageLexer.LBRACE) {
      return faulty(start, MirageParser.RULE_unikernelDeclaration, add);
    }
    List<Item> items = new ArrayList<>();
    ItemReader<ItemContext> reader =
        new ItemReader<>(
            MirageParser::item,
            MirageParser.RULE_item,
            item -> items.add(builder.item(item)),
            items::add);
    int end = block(head.end(), reader);
    add.accept(builder.unikernel(context, items, tokens.get(end - 1)));
    return end;
  }

  /** Reads a device and returns the position after it. */
  int device(int start, Consumer<Declaration> add) {
    Piece<DeviceHeadContext> head = pieces.read(start, MirageParser::deviceHead);
    DeviceHeadContext context = head.context();
    if (context == null) {
      return faulty(start, MirageParser.RULE_deviceDeclaration, add);
    }
    if (tokens.type(head.end()) != MirageLexer.LBRACE) {
      Piece<MirageParser.DeviceLeafContext> leaf =
          pieces.read(head.end(), MirageParser::deviceLeaf);
      if (leaf.context() == null) {
        return faulty(start, MirageParser.RULE_deviceDeclaration, add);
      }
      add.accept(builder.device(context, builder.leaf(leaf.context())));
      return leaf.end();
    }
    CompositeBuilder composite = new CompositeBuilder(builder, sink);
    ItemReader<CompositeItemContext> reader =
        new ItemReader<>(
            MirageParser::compositeItem,
            MirageParser.RULE_compositeItem,
            composite::add,
            composite::addSalvaged);
    int end = block(head.end(), reader);
    Span body = tokens.span(tokens.get(head.end()), tokens.get(end - 1));
    Name name = builder.name(context.name());
    add.accept(builder.device(context, composite.finish(name, Origin.of(body))));
    return end;
  }

  /** Reports a declaration that cannot be read, keeps its name, and returns where to go on. */
  int faulty(int start, int rule, Consumer<Declaration> add) {
    int fault = reporter.report(start, rule);
    int end = scan.afterDeclaration(start, fault);
    int name = tokens.type(start) == MirageLexer.SINGLETON ? start + 2 : start + 1;
    if (scan.isName(name) && name < end) {
      add.accept(
          new Declaration.Faulty(
              tokens.doc(tokens.get(start)),
              builder.name(tokens.get(name)),
              Origin.of(tokens.span(tokens.get(start), tokens.get(end - 1)))));
    }
    return end;
  }

  /** How the items of one kind of block are read, and where they and their remains go. */
  private record ItemReader<C extends ParserRuleContext>(
      Function<MirageParser, C> rule, int ruleIndex, Consumer<C> add, Consumer<Item> salvage) {}

  /** Reads from an opening brace over its closing one; returns the position after it. */
  private int block(int brace, ItemReader<?> reader) {
    int position = brace + 1;
    while (tokens.type(position) != MirageLexer.RBRACE) {
      if (scan.isEnd(position) || scan.isTopLevel(position)) {
        sink.report(
            SyntaxDiagnostics.notClosed(
                tokens.span(brace), tokens.span(position), reporter.found(position)));
        return position;
      }
      position = item(position, reader);
    }
    return position + 1;
  }

  /** Reads the item at the position, and returns the position after it. */
  private <C extends ParserRuleContext> int item(int start, ItemReader<C> reader) {
    Piece<C> piece = pieces.read(start, reader.rule());
    C context = piece.context();
    if (context == null) {
      int fault = reporter.report(start, reader.ruleIndex());
      int end = scan.afterItem(start, fault);
      keepName(start, end, reader.salvage());
      return end;
    }
    int last = piece.end() - 1;
    // Line ends mean nothing: after `x =` the next item's name is read as the value.
    if (last > start + 1 && tokens.isFirstOnLine(last) && beginsNext(last)) {
      reporter.reportUnfinished(last);
      keepName(start, last, reader.salvage());
      return last;
    }
    reader.add().accept(context);
    boolean comma = tokens.type(piece.end()) == MirageLexer.COMMA;
    return comma ? piece.end() + 1 : piece.end();
  }

  private boolean beginsNext(int position) {
    int before = tokens.type(position - 1);
    boolean valueDue = before == MirageLexer.ASSIGN || before == MirageLexer.COLON;
    return switch (tokens.type(position)) {
      case MirageLexer.START,
          MirageLexer.BOOT,
          MirageLexer.BUILD,
          MirageLexer.SECRET,
          MirageLexer.REQUIRE,
          MirageLexer.LIMITS ->
          valueDue && tokens.line(position + 1) == tokens.line(position);
      default -> valueDue && scan.isItem(position);
    };
  }

  private void keepName(int start, int end, Consumer<Item> salvage) {
    @Nullable Item item = builder.salvage(start, end, scan);
    if (item != null) {
      salvage.accept(item);
    }
  }
}
