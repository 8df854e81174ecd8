package mirc.syntax.parse;

import mirc.diagnostics.Sink;
import mirc.source.Span;
import mirc.syntax.tree.ByteString;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Literal;
import mirc.syntax.tree.Origin;

/** Judges what is written like a hardware address: six groups between colons. */
final class MacReader {
  private MacReader() {}

  static Expression read(Span span, Sink sink) {
    String[] groups = span.text().split(":", -1);
    byte[] bytes = new byte[6];
    int at = span.start();
    for (int i = 0; i < 6; i++) {
      String group = groups[i];
      if (!group.matches("[0-9a-fA-F]{2}")) {
        Span place = span.source().span(at, at + group.length());
        sink.report(
            LiteralDiagnostics.mac(
                place,
                "part "
                    + (i + 1)
                    + " of the address is `"
                    + group
                    + "`, which is not two hexadecimal digits"));
        return new Expression.Missing(Origin.of(span));
      }
      bytes[i] = (byte) Integer.parseInt(group, 16);
      at += group.length() + 1;
    }
    return new Literal.Mac(ByteString.of(bytes), Origin.of(span));
  }
}
