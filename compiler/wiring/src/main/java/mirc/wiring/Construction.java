package mirc.wiring;

import java.util.Optional;

/**
 * How Java makes an instance.
 *
 * @param javaClass binary name of the class
 * @param factory name of its public static method; empty for the constructor
 */
public record Construction(String javaClass, Optional<String> factory) {

  public static Construction constructor(String javaClass) {
    return new Construction(javaClass, Optional.empty());
  }
}
