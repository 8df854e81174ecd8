package mirc.syntax.parse;

import mirc.diagnostics.Sink;
import mirc.source.Source;
import mirc.source.Span;
import mirc.syntax.tree.ByteString;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Literal;
import mirc.syntax.tree.Origin;
import org.jspecify.annotations.Nullable;

/** Judges what is written like an IP address, with or without a prefix length. */
final class AddressReader {
  private final Span span;
  private final String address;
  private final Sink sink;

  private AddressReader(Span span, Sink sink) {
    this.span = span;
    String text = span.text();
    int slash = text.indexOf('/');
    this.address = slash < 0 ? text : text.substring(0, slash);
    this.sink = sink;
  }

  /** IPv4, or a number with a decimal point, which is refused. */
  static Expression dotted(Span span, Sink sink) {
    AddressReader reader = new AddressReader(span, sink);
    return reader.finish(reader.ipv4(span.start(), reader.address), 32);
  }

  /** IPv6 or a hardware address. */
  static Expression coloned(Span span, Sink sink) {
    AddressReader reader = new AddressReader(span, sink);
    boolean mac = span.text().split(":", -1).length == 6 && !span.text().contains("::");
    return mac ? MacReader.read(span, sink) : reader.finish(reader.ipv6(), 128);
  }

  private Expression finish(byte @Nullable [] bytes, int most) {
    Origin origin = Origin.of(span);
    if (bytes == null) {
      return new Expression.Missing(origin);
    }
    if (address.length() == span.text().length()) {
      return new Literal.Ip(ByteString.of(bytes), origin);
    }
    Span prefix = source().span(span.start() + address.length() + 1, span.end());
    String text = prefix.text();
    if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > most) {
      sink.report(LiteralDiagnostics.prefix(text.isEmpty() ? span : prefix, most));
      return new Expression.Missing(origin);
    }
    return new Literal.Cidr(ByteString.of(bytes), Integer.parseInt(text), origin);
  }

  private Source source() {
    return span.source();
  }

  private byte @Nullable [] ipv4(int start, String text) {
    String[] parts = text.split("\\.", -1);
    Span whole = source().span(start, start + text.length());
    if (parts.length == 2 && text.matches("[0-9]+\\.[0-9]+[a-zA-Z]*")) {
      sink.report(LiteralDiagnostics.decimal(whole));
      return null;
    }
    byte[] bytes = new byte[4];
    int at = start;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      Span octet = source().span(at, at + part.length());
      at += part.length() + 1;
      boolean number = part.matches("[0-9]{1,9}");
      if (!number || Integer.parseInt(part) > 255) {
        sink.report(LiteralDiagnostics.octet(octet, i + 1));
        return null;
      }
      if (part.length() > 1 && part.startsWith("0")) {
        sink.report(LiteralDiagnostics.leadingZero(octet, i + 1));
        return null;
      }
      if (i < 4) {
        bytes[i] = (byte) Integer.parseInt(part);
      }
    }
    if (parts.length != 4) {
      sink.report(LiteralDiagnostics.octetCount(whole, parts.length));
      return null;
    }
    return bytes;
  }

  /** RFC 4291 section 2.2: eight groups, one run of zeros as {@code ::}, IPv4 in the last two. */
  private byte @Nullable [] ipv6() {
    int gap = address.indexOf("::");
    if (gap >= 0 && address.indexOf("::", gap + 1) >= 0) {
      int second = span.start() + address.indexOf("::", gap + 1);
      return fault(source().span(second, second + 2), "an IPv6 address has `::` once at most");
    }
    byte[] head = groups(span.start(), gap < 0 ? address : address.substring(0, gap));
    if (head == null) {
      return null;
    }
    if (gap < 0) {
      return head.length == 16
          ? head
          : fault(
              span,
              "an IPv6 address without `::` has eight groups, and this has " + head.length / 2);
    }
    byte[] tail = groups(span.start() + gap + 2, address.substring(gap + 2));
    if (tail == null) {
      return null;
    }
    if (head.length + tail.length > 14) {
      return fault(span, "an IPv6 address with `::` has seven groups at most");
    }
    byte[] bytes = new byte[16];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(tail, 0, bytes, 16 - tail.length, tail.length);
    return bytes;
  }

  private byte @Nullable [] groups(int start, String text) {
    if (text.isEmpty()) {
      return new byte[0];
    }
    String[] groups = text.split(":", -1);
    boolean endsInIpv4 = groups[groups.length - 1].contains(".");
    byte[] bytes = new byte[2 * groups.length + (endsInIpv4 ? 2 : 0)];
    int at = start;
    for (int i = 0; i < groups.length; i++) {
      String group = groups[i];
      if (i == groups.length - 1 && endsInIpv4) {
        byte[] last = ipv4(at, group);
        if (last == null) {
          return null;
        }
        System.arraycopy(last, 0, bytes, 2 * i, 4);
      } else if (!group.matches("[0-9a-fA-F]{1,4}")) {
        Span place = source().span(at, at + group.length());
        return fault(
            group.isEmpty() ? span : place,
            group.isEmpty()
                ? "a group of this IPv6 address is empty"
                : "`" + group + "` is not one to four hexadecimal digits");
      } else {
        int value = Integer.parseInt(group, 16);
        bytes[2 * i] = (byte) (value >> 8);
        bytes[2 * i + 1] = (byte) value;
      }
      at += group.length() + 1;
    }
    return bytes;
  }

  private byte @Nullable [] fault(Span place, String why) {
    sink.report(LiteralDiagnostics.ipv6(place, why));
    return null;
  }
}
