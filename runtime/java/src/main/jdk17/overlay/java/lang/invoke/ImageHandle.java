package java.lang.invoke;

import mirage.runtime.overlay.Add;

/** A method handle that is not of one member: of others, or of code of the runtime's. */
@Add
final class ImageHandle extends BoundMethodHandle {
  /** What a handle does. */
  @FunctionalInterface
  interface Body {
    Object run(Object[] arguments) throws Throwable;
  }

  private final Body body;

  ImageHandle(MethodType type, Body body) {
    super(type, null);
    this.body = body;
  }

  /** The body of every handle; takes the place of the method that the overlay adds. */
  Object run(Object[] arguments) throws Throwable {
    return body.run(arguments);
  }

  /** The same with other types, which need no conversion. */
  @Override
  BoundMethodHandle copyWith(MethodType type, LambdaForm form) {
    return new ImageHandle(type, body);
  }

  @Override
  BoundMethodHandle rebind() {
    return this;
  }

  private static InternalError none() {
    return new InternalError("images have no forms of method handles");
  }

  @Override
  BoundMethodHandle.SpeciesData speciesData() {
    throw none();
  }

  @Override
  BoundMethodHandle copyWithExtendL(MethodType type, LambdaForm form, Object value) {
    throw none();
  }

  @Override
  BoundMethodHandle copyWithExtendI(MethodType type, LambdaForm form, int value) {
    throw none();
  }

  @Override
  BoundMethodHandle copyWithExtendJ(MethodType type, LambdaForm form, long value) {
    throw none();
  }

  @Override
  BoundMethodHandle copyWithExtendF(MethodType type, LambdaForm form, float value) {
    throw none();
  }

  @Override
  BoundMethodHandle copyWithExtendD(MethodType type, LambdaForm form, double value) {
    throw none();
  }
}
