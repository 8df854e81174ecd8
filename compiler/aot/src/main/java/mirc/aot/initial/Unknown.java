package mirc.aot.initial;

/** Ends the evaluation of an initialiser that does what can only be known at run time. */
final class Unknown extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unknown(String what) {
    super(what, null, false, false);
  }
}
