package mirage.runtime.overlay;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/** A digest of a method's instructions as text, free of constant pool indexes and lines. */
final class MemberHash {
  private MemberHash() {}

  static String of(MethodNode method) {
    Textifier text = new Textifier();
    method.accept(new TraceMethodVisitor(text));
    StringWriter out = new StringWriter();
    try (PrintWriter writer = new PrintWriter(out)) {
      text.print(writer);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((method.access + "\n" + out).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
