package mirc.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mirc.diagnostics.Checked;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.SourceFile;
import mirc.target.Capability;
import mirc.target.Target;

/** The devices that the installed modules declare. */
public final class DeviceList {
  private DeviceList() {}

  /**
   * A device.
   *
   * @param module that declares it
   * @param name its name
   * @param needs capabilities that it asks of the target itself, without its parts'
   * @param targets installed targets that provide them
   */
  public record Entry(String module, String name, List<String> needs, List<String> targets) {
    public Entry {
      needs = List.copyOf(needs);
      targets = List.copyOf(targets);
    }
  }

  /** All, by module, in the order of their declaration. */
  public static List<Entry> all() {
    LibraryModules modules = new LibraryModules(List.of());
    List<Entry> entries = new ArrayList<>();
    for (String module : modules.names()) {
      Optional<Checked<SourceFile>> tree = modules.find(module);
      for (Declaration declaration : tree.orElseThrow().get().declarations()) {
        if (declaration instanceof Declaration.Device device) {
          entries.add(entry(module, device));
        }
      }
    }
    return entries;
  }

  private static Entry entry(String module, Declaration.Device device) {
    Set<String> needs = new TreeSet<>();
    for (Name name : device.clauses().needs()) {
      needs.add(name.text());
    }
    List<String> targets =
        Targets.installed().stream()
            .filter(target -> needs.stream().map(Capability::new).allMatch(target::provides))
            .map(Target::name)
            .toList();
    return new Entry(module, device.name().text(), List.copyOf(needs), targets);
  }
}
