package java.util;

import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mirage.runtime.overlay.Replace;
import mirage.runtime.vm.UnsupportedInImageError;

/** Loads providers that {@code META-INF/services} named when the image was built. */
@Replace("providers are found while compiling")
public final class ServiceLoader<S> implements Iterable<S> {
  private final Class<S> service;
  private final ServiceProviders providers;
  private final String[] names;
  private final List<S> made = new ArrayList<>();
  private int reloads;

  /** A provider that is not made yet. */
  public interface Provider<S> extends Supplier<S> {
    Class<? extends S> type();

    @Override
    S get();
  }

  private ServiceLoader(Class<S> service) {
    this.service = Objects.requireNonNull(service, "Service interface cannot be null");
    providers = (ServiceProviders) ServiceParts.providers(service);
    if (providers == null) {
      throw new UnsupportedInImageError(
          "the providers of "
              + service.getName()
              + " are not in this image: name the service by a"
              + " constant in the call of ServiceLoader.load");
    }
    names = providers.names();
  }

  public static <S> ServiceLoader<S> load(Class<S> service) {
    return new ServiceLoader<>(service);
  }

  public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader) {
    return new ServiceLoader<>(service);
  }

  public static <S> ServiceLoader<S> loadInstalled(Class<S> service) {
    return new ServiceLoader<>(service);
  }

  private ServiceConfigurationError fault(int index, String what, Throwable cause) {
    String text = service.getName() + ": Provider " + names[index] + " " + what;
    return cause == null
        ? new ServiceConfigurationError(text)
        : new ServiceConfigurationError(text, cause);
  }

  private Class<?> type(int index) {
    Class<?> type = providers.type(index);
    if (type == null) {
      throw fault(index, "not found", null);
    } else if (!service.isAssignableFrom(type)) {
      throw fault(index, "not a subtype", null);
    }
    return type;
  }

  @SuppressWarnings("unchecked") // the type was checked
  private S make(int index) {
    type(index);
    Object provider;
    try {
      provider = providers.make(index);
    } catch (Throwable thrown) {
      throw fault(index, "could not be instantiated", thrown);
    }
    if (provider == null) {
      throw fault(index, "Unable to get public no-arg constructor", null);
    }
    return (S) provider;
  }

  public Iterator<S> iterator() {
    int started = reloads;
    return new Iterator<S>() {
      private int next;

      @Override
      public boolean hasNext() {
        check();
        if (next < names.length && next >= made.size()) {
          type(next);
        }
        return next < names.length;
      }

      @Override
      public S next() {
        check();
        if (next >= names.length) {
          throw new NoSuchElementException();
        }
        if (next == made.size()) {
          made.add(make(next));
        }
        return made.get(next++);
      }

      private void check() {
        if (reloads != started) {
          throw new ConcurrentModificationException();
        }
      }
    };
  }

  public Stream<Provider<S>> stream() {
    List<Provider<S>> all = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      int index = i;
      all.add(
          new Provider<S>() {
            @Override
            @SuppressWarnings("unchecked") // the type was checked
            public Class<? extends S> type() {
              return (Class<? extends S>) ServiceLoader.this.type(index);
            }

            @Override
            public S get() {
              return make(index);
            }
          });
    }
    return StreamSupport.stream(all.spliterator(), false);
  }

  public Optional<S> findFirst() {
    Iterator<S> all = iterator();
    return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
  }

  public void reload() {
    made.clear();
    reloads++;
  }

  @Override
  public String toString() {
    return "java.util.ServiceLoader[" + service.getName() + "]";
  }
}
