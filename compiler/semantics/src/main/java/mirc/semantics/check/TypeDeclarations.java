package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.names.NameCode;
import mirc.semantics.scope.FileScope;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.QualifiedName;

/** The type that a declaration makes, for those that make one. */
final class TypeDeclarations implements Declaration.Visitor<Optional<Type>> {
  private final Context context;
  private final DeclarationName name;
  private final FileScope scope;

  TypeDeclarations(Context context, DeclarationName name) {
    this.context = context;
    this.name = name;
    this.scope = context.scope(name.module());
  }

  @Override
  public Optional<Type> visitInterface(Declaration.Interface declaration) {
    List<Type.Interface> supertypes = new ArrayList<>();
    for (QualifiedName supertype : declaration.supertypes()) {
      context.types().resolveInterface(supertype, scope).ifPresent(supertypes::add);
    }
    Type.Interface type = new Type.Interface(name, supertypes, declaration.java().className());
    context.binder().checkInterface(type, declaration.java());
    return Optional.of(type);
  }

  @Override
  public Optional<Type> visitEnumeration(Declaration.Enumeration declaration) {
    Map<String, Name> seen = new HashMap<>();
    List<Name> values = new ArrayList<>();
    for (Declaration.EnumValue value : declaration.values()) {
      Name earlier = seen.putIfAbsent(value.name().text(), value.name());
      if (earlier == null) {
        values.add(value.name());
        continue;
      }
      context
          .sink()
          .report(
              Diagnostic.of(
                      NameCode.DUPLICATE_NAME,
                      value.name().span(),
                      "`" + value.name() + "` is in the enum twice")
                  .related(earlier.span(), "first here"));
    }
    JavaReference java = declaration.java();
    if (java == null) {
      return Optional.of(
          new Type.Enumeration(name, values.stream().map(Name::text).toList(), Optional.empty()));
    }
    return context
        .binder()
        .enumConstants(java, values)
        .map(names -> new Type.Enumeration(name, names, Optional.of(java.className())));
  }

  @Override
  public Optional<Type> visitTypeAlias(Declaration.TypeAlias declaration) {
    return context.types().resolveNamed(declaration.type(), scope, name);
  }

  @Override
  public Optional<Type> visitDevice(Declaration.Device declaration) {
    return Optional.empty();
  }

  @Override
  public Optional<Type> visitApp(Declaration.App declaration) {
    return Optional.empty();
  }

  @Override
  public Optional<Type> visitUnikernel(Declaration.Unikernel declaration) {
    return Optional.empty();
  }

  @Override
  public Optional<Type> visitTarget(Declaration.Target declaration) {
    return Optional.empty();
  }

  @Override
  public Optional<Type> visitFaulty(Declaration.Faulty declaration) {
    return Optional.empty();
  }
}
