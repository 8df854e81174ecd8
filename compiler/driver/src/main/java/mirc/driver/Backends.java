package mirc.driver;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import mirc.backend.Backend;

/** The installed backends. */
public final class Backends {
  private Backends() {}

  /** All, sorted by the names of their targets. */
  public static List<Backend> all() {
    return ServiceLoader.load(Backend.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Backend::target))
        .toList();
  }

  /** The one for {@code target}. */
  public static Optional<Backend> of(String target) {
    return all().stream().filter(backend -> backend.target().equals(target)).findFirst();
  }
}
