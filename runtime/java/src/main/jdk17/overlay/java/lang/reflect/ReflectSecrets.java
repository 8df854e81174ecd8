package java.lang.reflect;

import jdk.internal.access.JavaLangReflectAccess;

/** Makes the access of a package's secrets that HotSpot makes when it starts. */
public final class ReflectSecrets {
  private ReflectSecrets() {}

  /** One that holds no state, and does not initialise {@link AccessibleObject}. */
  public static JavaLangReflectAccess access() {
    return new ReflectAccess();
  }
}
