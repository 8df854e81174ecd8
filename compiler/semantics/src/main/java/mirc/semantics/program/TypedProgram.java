package mirc.semantics.program;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mirc.semantics.type.DeclarationName;

/**
 * A root file and every module that it reaches.
 *
 * @param module the name of the root file's module, {@code ""} if it has none
 * @param unikernels those of the root file, in its order, with {@code amends} carried out
 * @param interfaces all device types, by name
 * @param enums all enums, by name
 * @param refinements all named refinements, by name
 * @param devices all devices, by name
 * @param apps all apps, by name, those declared in place included
 * @param targets the targets that the modules declare
 * @param requires Maven coordinates of the root file
 */
public record TypedProgram(
    String module,
    List<Unikernel> unikernels,
    Map<DeclarationName, InterfaceDeclaration> interfaces,
    Map<DeclarationName, EnumDeclaration> enums,
    Map<DeclarationName, RefinementDeclaration> refinements,
    Map<DeclarationName, DeviceDeclaration> devices,
    Map<DeclarationName, AppDeclaration> apps,
    List<TargetDeclaration> targets,
    List<Coordinates> requires) {

  public TypedProgram {
    unikernels = List.copyOf(unikernels);
    interfaces = sorted(interfaces);
    enums = sorted(enums);
    refinements = sorted(refinements);
    devices = sorted(devices);
    apps = sorted(apps);
    targets = List.copyOf(targets);
    requires = List.copyOf(requires);
  }

  /** The unikernel of that name. */
  public Optional<Unikernel> unikernel(String name) {
    return unikernels.stream().filter(unikernel -> unikernel.name().equals(name)).findFirst();
  }

  /** The device or app of that name, which an {@link Expression.Apply} refers to. */
  public Constructible constructible(DeclarationName name) {
    DeviceDeclaration device = devices.get(name);
    if (device != null) {
      return device;
    }
    AppDeclaration app = apps.get(name);
    if (app != null) {
      return app;
    }
    throw new IllegalArgumentException("no device or app " + name + " in the program");
  }

  private static <T> SortedMap<DeclarationName, T> sorted(Map<DeclarationName, T> declarations) {
    SortedMap<DeclarationName, T> copy = new TreeMap<>(Comparator.naturalOrder());
    copy.putAll(declarations);
    return java.util.Collections.unmodifiableSortedMap(copy);
  }
}
