package mirc.semantics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mirc.semantics.program.AppDeclaration;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.EnumDeclaration;
import mirc.semantics.program.InterfaceDeclaration;
import mirc.semantics.program.RefinementDeclaration;
import mirc.semantics.program.TargetDeclaration;
import mirc.semantics.scope.Symbol;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Name;
import mirc.target.Capability;
import mirc.target.Target;

/** Checks the declarations of all modules, but for unikernels, and collects the sound ones. */
final class DeclarationReader {
  private final Context context;
  private final Constructibles constructibles;
  private final Map<DeclarationName, InterfaceDeclaration> interfaces = new LinkedHashMap<>();
  private final Map<DeclarationName, EnumDeclaration> enums = new LinkedHashMap<>();
  private final Map<DeclarationName, RefinementDeclaration> refinements = new LinkedHashMap<>();
  private final Map<DeclarationName, DeviceDeclaration> devices = new LinkedHashMap<>();
  private final Map<DeclarationName, AppDeclaration> apps = new LinkedHashMap<>();
  private final List<TargetDeclaration> targets = new ArrayList<>();

  DeclarationReader(Context context, Constructibles constructibles) {
    this.context = context;
    this.constructibles = constructibles;
  }

  void read(Symbol symbol) {
    symbol.declaration().accept(new Reader(symbol));
  }

  Map<DeclarationName, InterfaceDeclaration> interfaces() {
    return interfaces;
  }

  Map<DeclarationName, EnumDeclaration> enums() {
    return enums;
  }

  Map<DeclarationName, RefinementDeclaration> refinements() {
    return refinements;
  }

  Map<DeclarationName, DeviceDeclaration> devices() {
    return devices;
  }

  Map<DeclarationName, AppDeclaration> apps() {
    return apps;
  }

  List<TargetDeclaration> targets() {
    return targets;
  }

  private final class Reader implements Declaration.Visitor<Boolean> {
    private final Symbol symbol;

    Reader(Symbol symbol) {
      this.symbol = symbol;
    }

    private Optional<Type> type() {
      return context.types().declared(symbol);
    }

    @Override
    public Boolean visitInterface(Declaration.Interface tree) {
      type()
          .ifPresent(
              type ->
                  interfaces.put(
                      symbol.name(),
                      new InterfaceDeclaration(
                          (Type.Interface) type, Docs.text(tree.doc()), tree.name().span())));
      return true;
    }

    @Override
    public Boolean visitEnumeration(Declaration.Enumeration tree) {
      type()
          .ifPresent(
              type ->
                  enums.put(
                      symbol.name(),
                      new EnumDeclaration(
                          (Type.Enumeration) type, Docs.text(tree.doc()), tree.name().span())));
      return true;
    }

    @Override
    public Boolean visitTypeAlias(Declaration.TypeAlias tree) {
      type()
          .ifPresent(
              type ->
                  refinements.put(
                      symbol.name(),
                      new RefinementDeclaration(
                          symbol.name(), type, Docs.text(tree.doc()), tree.name().span())));
      return true;
    }

    @Override
    public Boolean visitDevice(Declaration.Device tree) {
      constructibles.device(symbol, tree).ifPresent(device -> devices.put(symbol.name(), device));
      return true;
    }

    @Override
    public Boolean visitApp(Declaration.App tree) {
      constructibles.app(symbol, tree).ifPresent(app -> apps.put(symbol.name(), app));
      return true;
    }

    @Override
    public Boolean visitTarget(Declaration.Target tree) {
      Set<String> all = Capabilities.all(context.finder());
      List<Capability> provided = new ArrayList<>();
      for (Name name : tree.provides()) {
        Capabilities.read(name, all, context.sink()).ifPresent(provided::add);
      }
      Target target = new Target(tree.name().text(), provided);
      targets.add(new TargetDeclaration(target, Docs.text(tree.doc()), tree.name().span()));
      return true;
    }

    /** These are read when all else is. */
    @Override
    public Boolean visitUnikernel(Declaration.Unikernel tree) {
      return true;
    }

    @Override
    public Boolean visitFaulty(Declaration.Faulty tree) {
      return true;
    }
  }
}
