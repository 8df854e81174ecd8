package java.util;

/** What ServiceLoader needs of the image. */
final class ServiceParts {
  private ServiceParts() {}

  /** A ServiceProviders; null if the compiler did not see that the service is loaded. */
  static native Object providers(Class<?> service);
}
