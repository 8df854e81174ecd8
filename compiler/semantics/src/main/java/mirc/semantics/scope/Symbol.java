package mirc.semantics.scope;

import java.util.Optional;
import mirc.semantics.type.DeclarationName;
import mirc.syntax.tree.Declaration;

/** A declaration and where it belongs. */
public record Symbol(DeclarationName name, Declaration declaration) {

  /** What kind of thing it is, as a noun with its article: {@code a device}. */
  public String kind() {
    return declaration.accept(new KindNames());
  }

  /** The declaration, if it is of that kind. */
  public <T extends Declaration> Optional<T> as(Class<T> kind) {
    return kind.isInstance(declaration) ? Optional.of(kind.cast(declaration)) : Optional.empty();
  }

  private static final class KindNames implements Declaration.Visitor<String> {
    @Override
    public String visitInterface(Declaration.Interface declaration) {
      return "an interface";
    }

    @Override
    public String visitDevice(Declaration.Device declaration) {
      return declaration.singleton() ? "a singleton device" : "a device";
    }

    @Override
    public String visitApp(Declaration.App declaration) {
      return "an app";
    }

    @Override
    public String visitUnikernel(Declaration.Unikernel declaration) {
      return "a unikernel";
    }

    @Override
    public String visitTarget(Declaration.Target declaration) {
      return "a target";
    }

    @Override
    public String visitTypeAlias(Declaration.TypeAlias declaration) {
      return "a type";
    }

    @Override
    public String visitEnumeration(Declaration.Enumeration declaration) {
      return "an enum";
    }

    @Override
    public String visitFaulty(Declaration.Faulty declaration) {
      return "a declaration that could not be read";
    }
  }
}
