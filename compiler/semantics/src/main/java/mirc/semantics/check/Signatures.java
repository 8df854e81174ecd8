package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.check.Signature.SignatureParameter;
import mirc.semantics.names.NameCode;
import mirc.semantics.program.Parameter.Stage;
import mirc.semantics.scope.FileScope;
import mirc.semantics.scope.Symbol;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.Parameter;

/** The signatures of devices and apps, worked out when first asked for. */
final class Signatures {
  private final Context context;
  private final Map<DeclarationName, Optional<Signature>> known = new HashMap<>();

  Signatures(Context context) {
    this.context = context;
  }

  /**
   * The signature of a device or app; nothing if it is faulty, which has been reported, or
   * something else.
   */
  Optional<Signature> of(Symbol symbol) {
    Optional<Signature> found = known.get(symbol.name());
    if (found == null) {
      found = make(symbol);
      known.put(symbol.name(), found);
    }
    return found;
  }

  /** The signature of the app that {@code start java} declares in place. */
  Optional<Signature> inPlace(JavaReference java, FileScope scope) {
    DeclarationName name = new DeclarationName(scope.module().name(), "java:" + java.text());
    Optional<Signature> found = known.get(name);
    if (found == null) {
      found = fromClass(name, java);
      known.put(name, found);
    }
    return found;
  }

  private Optional<Signature> make(Symbol symbol) {
    FileScope scope = context.scope(symbol.name().module());
    Optional<Declaration.Device> device = symbol.as(Declaration.Device.class);
    if (device.isPresent()) {
      Declaration.Device tree = device.get();
      Optional<List<SignatureParameter>> parameters = parameters(tree.parameters(), scope);
      if (parameters.isEmpty()) {
        return Optional.empty();
      }
      return context
          .types()
          .resolveInterface(tree.result(), scope)
          .map(
              result ->
                  new Signature(
                      symbol.name(),
                      tree.singleton(),
                      parameters.get(),
                      result,
                      false,
                      true,
                      tree.name().span()));
    }
    return symbol.as(Declaration.App.class).flatMap(app -> ofApp(symbol.name(), app, scope));
  }

  private Optional<Signature> ofApp(DeclarationName name, Declaration.App app, FileScope scope) {
    if (app.parameters() == null) {
      return fromClass(name, app.java());
    }
    return parameters(app.parameters(), scope)
        .map(
            parameters ->
                new Signature(
                    name, false, parameters, new Type.App(name), false, true, app.name().span()));
  }

  private Optional<Signature> fromClass(DeclarationName name, JavaReference java) {
    return new InferredSignatures(context).of(name, java);
  }

  /** The parameters; nothing if two have one name. */
  private Optional<List<SignatureParameter>> parameters(List<Parameter> trees, FileScope scope) {
    Map<String, Parameter> seen = new HashMap<>();
    boolean good = true;
    List<SignatureParameter> parameters = new ArrayList<>();
    for (Parameter tree : trees) {
      Parameter earlier = seen.putIfAbsent(tree.name().text(), tree);
      if (earlier != null) {
        context
            .sink()
            .report(
                Diagnostic.of(
                        NameCode.DUPLICATE_NAME,
                        tree.name().span(),
                        "there are two parameters `" + tree.name() + "`")
                    .related(earlier.name().span(), "the first one"));
        good = false;
        continue;
      }
      parameters.add(parameter(tree, scope));
    }
    return good ? Optional.of(parameters) : Optional.empty();
  }

  private SignatureParameter parameter(Parameter tree, FileScope scope) {
    Optional<Type> type = context.types().resolve(tree.type(), scope);
    Stage stage = stage(tree.stage());
    type.ifPresent(known -> new ParameterRules(context.sink()).check(tree, known));
    return new SignatureParameter(
        tree.name().text(),
        stage,
        tree.secret(),
        type,
        tree.defaultValue() != null,
        tree.name().span());
  }

  private static Stage stage(mirc.syntax.tree.Stage stage) {
    return switch (stage) {
      case UNSPECIFIED -> Stage.ANY;
      case BUILD -> Stage.BUILD;
      case BOOT -> Stage.BOOT;
    };
  }
}
