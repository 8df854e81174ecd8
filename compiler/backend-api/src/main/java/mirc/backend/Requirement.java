package mirc.backend;

import java.util.List;

/**
 * A program of the machine that a target needs.
 *
 * @param name of the program, as a shell calls it
 * @param purpose what it is needed for, such as {@code boots kvm images}
 * @param probe a command that ends with exit code 0 when the program is there and good
 * @param install a command that installs it, empty when there is none to propose
 */
public record Requirement(String name, String purpose, List<String> probe, List<String> install) {
  public Requirement {
    probe = List.copyOf(probe);
    install = List.copyOf(install);
  }
}
