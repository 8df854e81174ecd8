package mirc.semantics.check;

import java.util.List;
import java.util.Optional;
import mirc.semantics.program.Parameter;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * What a use of a device or app has to know of it.
 *
 * @param result the type of an application
 * @param inferred whether the parameters are those of the Java class
 * @param named whether arguments may be named
 */
record Signature(
    DeclarationName name,
    boolean singleton,
    List<SignatureParameter> parameters,
    Type result,
    boolean inferred,
    boolean named,
    Span span) {

  Signature {
    parameters = List.copyOf(parameters);
  }

  /** The name as messages show it. */
  String title() {
    return name.name();
  }

  /**
   * A parameter.
   *
   * @param type nothing if it is faulty, which has been reported
   */
  record SignatureParameter(
      String name,
      Parameter.Stage stage,
      boolean secret,
      Optional<Type> type,
      boolean hasDefault,
      Span span) {

    /** Whether an argument must be given. */
    boolean required() {
      return !hasDefault && stage != Parameter.Stage.BOOT;
    }
  }
}
