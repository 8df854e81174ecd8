package mirc.dependencies.classfile;

import java.util.ArrayList;
import java.util.List;

/** Cuts a method signature (JVMS 4.7.9.1) into those of its parameters. */
final class SignatureParameters {
  private SignatureParameters() {}

  static List<String> of(String signature) {
    List<String> parameters = new ArrayList<>();
    int at = signature.indexOf('(') + 1;
    while (signature.charAt(at) != ')') {
      int end = end(signature, at);
      parameters.add(signature.substring(at, end));
      at = end;
    }
    return parameters;
  }

  /** The index after the type that starts at {@code start}. */
  private static int end(String signature, int start) {
    int at = start;
    while (signature.charAt(at) == '[') {
      at++;
    }
    char kind = signature.charAt(at);
    if (kind != 'L' && kind != 'T') {
      return at + 1;
    }
    int depth = 0;
    while (depth > 0 || signature.charAt(at) != ';') {
      char c = signature.charAt(at);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      at++;
    }
    return at + 1;
  }
}
