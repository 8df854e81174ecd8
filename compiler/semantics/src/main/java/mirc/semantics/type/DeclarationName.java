package mirc.semantics.type;

/**
 * The identity of a declaration: its module and its name there.
 *
 * @param module the dotted name of the module, or {@code ""} for a root file without one
 * @param name the declared name; for an app that {@code start java "C"} declares in place it is the
 *     class name, which contains a dot or is written with the prefix {@code java:}, so that it
 *     equals no declared name
 */
public record DeclarationName(String module, String name) implements Comparable<DeclarationName> {

  @Override
  public int compareTo(DeclarationName other) {
    int byModule = module.compareTo(other.module);
    return byModule != 0 ? byModule : name.compareTo(other.name);
  }

  /** The qualified name, as a user would write it: {@code mirage.net.ArpCache}. */
  @Override
  public String toString() {
    return module.isEmpty() ? name : module + "." + name;
  }
}
