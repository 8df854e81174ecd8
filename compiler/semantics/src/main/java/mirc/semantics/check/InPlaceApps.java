package mirc.semantics.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mirc.semantics.program.AppDeclaration;
import mirc.semantics.type.DeclarationName;
import mirc.syntax.tree.JavaReference;

/** The apps that {@code start java} declares, each once. */
final class InPlaceApps {
  private final Constructibles constructibles;
  private final Map<DeclarationName, Optional<AppDeclaration>> apps = new LinkedHashMap<>();

  InPlaceApps(Constructibles constructibles) {
    this.constructibles = constructibles;
  }

  /** Notes an app. */
  void add(Signature signature, JavaReference java) {
    if (!apps.containsKey(signature.name())) {
      apps.put(signature.name(), constructibles.inPlace(signature, java));
    }
  }

  /** The sound ones. */
  Map<DeclarationName, AppDeclaration> all() {
    Map<DeclarationName, AppDeclaration> all = new LinkedHashMap<>();
    apps.forEach((name, app) -> app.ifPresent(one -> all.put(name, one)));
    return all;
  }
}
