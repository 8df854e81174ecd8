package mirc.diagnostics;

/**
 * What kind of problem a diagnostic reports. Each phase has an enum of its own that implements
 * this.
 *
 * <p>Every code has a page, the resource {@code explain/<id>.md} beside the phase's classes, and a
 * conformance fixture. Ranges: M01 lexical and syntax, M02 names and modules, M03 types and checks,
 * M04 Java classes, M05 elaboration and target, M06 boot, limits and image, M07 ahead-of-time
 * compilation. A code is never used for something else later.
 */
public interface Code {
  /** {@code M} and four digits. */
  String id();

  /** How bad it is. */
  Severity severity();
}
