package mirc.aot.translate;

import java.util.Objects;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.emit.Layout;
import mirc.aot.reach.FieldFacts;
import mirc.aot.reach.Reach;
import mirc.aot.reach.Value;

/** Methods of strings and their builders that are called so often that calls of them cost much. */
final class TextMethods {
  private static final String EQUALS = "java.lang.String.equals(java.lang.Object)";
  private static final String ENSURE =
      "java.lang.AbstractStringBuilder.ensureCapacityInternal(int)";

  private TextMethods() {}

  /** Writes a call of a C function that does the same, where there is one. */
  static boolean replace(Body body, MethodModel target) {
    if (body.program().switchable() || !target.toString().equals(EQUALS)) {
      return false;
    }
    String result = body.result(2, Value.Sort.INT);
    body.line(result, " = mrt_text_equal(", body.top(1), ", ", body.top(0), ");");
    return true;
  }

  /**
   * The C condition on which a call does nothing, and need not be made; empty if there is none. A
   * builder that has the room that is asked for is one.
   */
  static String unless(Body body, MethodModel target) {
    if (body.checking() || body.program().switchable() || !target.toString().equals(ENSURE)) {
      return "";
    }
    FieldModel value = field(target.owner(), "value [B");
    FieldModel coder = field(target.owner(), "coder B");
    Reach reach = body.program().reach();
    FieldFacts bytes = reach.knownField(value);
    FieldFacts kind = reach.knownField(coder);
    if (bytes == null || kind == null || body.isKnown(bytes.value())) {
      return "";
    }
    Layout layout = body.program().layout();
    String builder = body.top(1);
    String array = "MRT_REFERENCE(" + builder + ", " + layout.offset(value) + ")";
    Value constant = kind.value();
    Integer known = constant != null && body.isKnown(constant) ? constant.asInt() : null;
    String shift =
        known != null
            ? known.toString()
            : "MRT_FIELD(uint8_t, " + builder + ", " + layout.offset(coder) + ")";
    return "mrt_bytes_room(" + array + ", " + shift + ", " + body.top(0) + ")";
  }

  private static FieldModel field(ClassModel owner, String key) {
    return Objects.requireNonNull(owner.declaredField(key));
  }
}
