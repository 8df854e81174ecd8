package java.util;

/** The providers of a service. mirc.aot makes a subclass for each service that is loaded. */
public abstract class ServiceProviders {
  /** Names of the providers' classes, in order. */
  public abstract String[] names();

  /** The class of a provider; null if there is none of its name. */
  public abstract Class<?> type(int index);

  /** A new provider; null if its class cannot be one. */
  public abstract Object make(int index);
}
