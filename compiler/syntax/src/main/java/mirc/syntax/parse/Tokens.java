package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageLexer;
import mirc.source.Source;
import mirc.source.Span;
import mirc.syntax.tree.Comment;
import mirc.syntax.tree.Doc;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The tokens of a source. Positions count the visible ones; the last of them ends the file. */
final class Tokens {
  private final Source source;
  private final List<Token> visible = new ArrayList<>();
  private final List<Token> docs = new ArrayList<>();
  private final List<Token> comments = new ArrayList<>();
  private final Set<Token> usedDocs = new HashSet<>();
  private final List<Integer> faults = new ArrayList<>();

  private Tokens(Source source) {
    this.source = source;
  }

  static Tokens of(Source source, Sink sink) {
    Tokens tokens = new Tokens(source);
    MirageLexer lexer = new MirageLexer(CharStreams.fromString(source.text(), source.name()));
    lexer.removeErrorListeners();
    Offsets offsets = new Offsets(source.text());
    for (Token token : lexer.getAllTokens()) {
      CommonToken moved = new CommonToken(token);
      moved.setStartIndex(offsets.utf16(token.getStartIndex()));
      moved.setStopIndex(offsets.utf16(token.getStopIndex() + 1) - 1);
      moved.setText(source.text().substring(moved.getStartIndex(), moved.getStopIndex() + 1));
      tokens.add(moved, sink);
    }
    CommonToken end = new CommonToken(Token.EOF, "");
    end.setStartIndex(source.text().length());
    end.setStopIndex(source.text().length() - 1);
    tokens.addVisible(end);
    return tokens;
  }

  private void add(CommonToken token, Sink sink) {
    switch (token.getType()) {
      case MirageLexer.DOC_COMMENT -> docs.add(token);
      case MirageLexer.COMMENT -> comments.add(token);
      case MirageLexer.UNEXPECTED -> {
        boolean byteOrderMark = token.getStartIndex() == 0 && token.getText().equals("\ufeff");
        if (!byteOrderMark) {
          boolean runGoesOn =
              !faults.isEmpty() && faults.get(faults.size() - 1) == token.getStartIndex() - 1;
          faults.add(token.getStopIndex());
          if (!runGoesOn) {
            sink.report(SyntaxDiagnostics.character(span(token)));
          }
        }
      }
      case MirageLexer.UNCLOSED_STRING -> {
        faults.add(token.getStopIndex());
        sink.report(SyntaxDiagnostics.stringNotClosed(span(token)));
        addVisible(token);
      }
      default -> addVisible(token);
    }
  }

  private void addVisible(CommonToken token) {
    token.setTokenIndex(visible.size());
    visible.add(token);
  }

  Source source() {
    return source;
  }

  List<Token> visible() {
    return visible;
  }

  int size() {
    return visible.size();
  }

  Token get(int position) {
    return visible.get(Math.min(position, visible.size() - 1));
  }

  int type(int position) {
    return get(position).getType();
  }

  Span span(Token token) {
    return source.span(token.getStartIndex(), Math.max(token.getStartIndex(), end(token)));
  }

  Span span(int position) {
    return span(get(position));
  }

  /** From the first token to the last, both included. */
  Span span(Token first, Token last) {
    return source.span(first.getStartIndex(), Math.max(first.getStartIndex(), end(last)));
  }

  private static int end(Token token) {
    return token.getStopIndex() + 1;
  }

  /** Whether nothing visible stands before the token on its line. */
  boolean isFirstOnLine(int position) {
    if (position == 0) {
      return true;
    }
    return line(position) > source.lines().line(end(get(position - 1)));
  }

  int line(int position) {
    return source.lines().line(get(position).getStartIndex());
  }

  /** Whether a lexical fault was reported between the two positions, the second included. */
  boolean hasFault(int from, int to) {
    int start = from == 0 ? 0 : end(get(from - 1));
    int end = get(to).getStartIndex() + Math.max(1, get(to).getText().length());
    return faults.stream().anyMatch(fault -> fault >= start && fault < end);
  }

  /** The documentation that stands on lines of its own before the token. */
  Doc doc(Token token) {
    int position = token.getTokenIndex();
    int previousEnd = position == 0 ? 0 : end(get(position - 1));
    int previousLine = position == 0 ? 0 : source.lines().line(previousEnd);
    List<String> lines = new ArrayList<>();
    for (Token doc : docs) {
      if (doc.getStartIndex() >= previousEnd
          && doc.getStartIndex() < token.getStartIndex()
          && source.lines().line(doc.getStartIndex()) > previousLine) {
        usedDocs.add(doc);
        String text = doc.getText().substring(3).stripTrailing();
        lines.add(text.startsWith(" ") ? text.substring(1) : text);
      }
    }
    return lines.isEmpty() ? Doc.NONE : new Doc(lines);
  }

  /** The documentation comments that documented nothing so far. */
  List<Span> unusedDocs() {
    return docs.stream().filter(doc -> !usedDocs.contains(doc)).map(this::span).toList();
  }

  /** All comments but the used documentation, sorted. */
  List<Comment> remarks() {
    List<Token> all = new ArrayList<>(comments);
    docs.stream().filter(doc -> !usedDocs.contains(doc)).forEach(all::add);
    return all.stream()
        .map(
            token ->
                new Comment(token.getText().stripTrailing(), span(token), hasTextBefore(token)))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  private boolean hasTextBefore(Token token) {
    int start = source.lines().start(source.lines().line(token.getStartIndex()));
    return !source.text().substring(start, token.getStartIndex()).isBlank();
  }
}
