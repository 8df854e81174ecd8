package mirc.aot.translate;

import java.util.List;
import java.util.Objects;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.FieldFacts;
import mirc.aot.reach.Value;

/**
 * Calls of {@code hashCode} and {@code equals} that many classes answer: most are of strings, since
 * those are what most maps and sets have as keys. So these are tried before the dispatch table.
 */
enum TextCalls {
  NONE,
  HASH,
  EQUAL;

  private static final String STRING = "java/lang/String";
  private static final String EQUALS = "equals(Ljava/lang/Object;)Z";

  /** What to try for a call, by the classes that its receivers can have. */
  static TextCalls of(Body body, MethodModel method, List<ClassModel> receivers) {
    ClassModel string = body.program().reach().world().require(STRING);
    if (body.checking()
        || body.program().switchable()
        || body.program().reach().isOpen()
        || !receivers.contains(string)) {
      return NONE;
    } else if (method.key().equals(EQUALS)) {
      return EQUAL;
    }
    FieldFacts hash =
        method.key().equals("hashCode()I") ? body.program().reach().knownField(hash(body)) : null;
    return hash == null || body.isKnown(hash.value()) ? NONE : HASH;
  }

  private static FieldModel hash(Body body) {
    ClassModel string = body.program().reach().world().require(STRING);
    return Objects.requireNonNull(string.declaredField("hash I"));
  }

  /** Writes the part before the call of any method. */
  void begin(Body body, String receiver) {
    if (this == NONE) {
      return;
    }
    ClassModel string = body.program().reach().world().require(STRING);
    String isText = "mrt_class_of(" + receiver + ") == &" + body.unit().record(string);
    if (this == EQUAL) {
      body.line("if (", isText, ") {");
      CallCode.direct(body, Objects.requireNonNull(string.declared(EQUALS)));
      body.line("} else {");
      return;
    }
    int offset = body.program().layout().offset(hash(body));
    String place = "MRT_FIELD(int32_t, " + receiver + ", " + offset + ")";
    String result = body.result(1, Value.Sort.INT);
    body.line("if (", isText, " && ", place, " != 0) ", result, " = ", place, "; else {");
  }

  /** Writes the part behind it. */
  void end(Body body) {
    if (this != NONE) {
      body.line("}");
    }
  }
}
