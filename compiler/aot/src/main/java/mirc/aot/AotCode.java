package mirc.aot;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** Kinds of problems of the ahead-of-time compilation. */
public enum AotCode implements Code {
  /** A class that reached code refers to is on no class path. */
  CLASS_MISSING("M0701"),
  /** A method that reached code calls is not in its class. */
  METHOD_MISSING("M0702"),
  /** A field that reached code uses is not in its class. */
  FIELD_MISSING("M0703"),
  /** A native method has no C function. */
  NATIVE_MISSING("M0704"),
  /** An invokedynamic or dynamic constant that javac does not emit. */
  DYNAMIC_CALL("M0705"),
  /** A member is used in a way that it is not made for. */
  INCOMPATIBLE("M0706"),
  /** The entry class, or its main method, is not there. */
  NO_ENTRY("M0707"),
  /** Code of the JDK uses something that images do not have: reaching it throws an error. */
  UNSUPPORTED("M0708", Severity.WARNING),
  /** A file is no class file, or one of another version. */
  CLASS_FORMAT("M0709"),
  /** The types of values in a method do not fit. */
  TYPES("M0710"),
  /** A class extends or overrides what it may not. */
  HIERARCHY("M0711"),
  /** A class has a finaliser. */
  FINALIZER("M0712"),
  /** The translator fails at a method: a fault of mirc. */
  TRANSLATOR_FAULT("M0714");

  private final String id;
  private final Severity severity;

  AotCode(String id) {
    this(id, Severity.ERROR);
  }

  AotCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
