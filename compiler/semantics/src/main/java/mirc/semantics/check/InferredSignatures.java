package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.binding.ClassParameters;
import mirc.semantics.binding.JavaCode;
import mirc.semantics.check.Signature.SignatureParameter;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.java.JavaParameter;
import mirc.semantics.java.JavaText;
import mirc.semantics.program.Parameter.Stage;
import mirc.semantics.scope.FileScope;
import mirc.semantics.scope.Symbol;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.JavaReference;

/** Signatures that are those of a Java class's only public constructor. */
final class InferredSignatures {
  private final Context context;

  InferredSignatures(Context context) {
    this.context = context;
  }

  Optional<Signature> of(DeclarationName name, JavaReference java) {
    return context.binder().only(java).flatMap(method -> signature(name, java, method));
  }

  private Optional<Signature> signature(
      DeclarationName name, JavaReference java, JavaMethod method) {
    ClassParameters types = new ClassParameters(this::declared);
    List<SignatureParameter> parameters = new ArrayList<>();
    boolean named = true;
    for (JavaParameter parameter : method.parameters()) {
      Optional<Type> type = types.type(parameter);
      if (type.isEmpty()) {
        reportType(java, method, parameter);
        return Optional.empty();
      }
      named &= parameter.named();
      String parameterName = parameter.name().orElse("parameter" + (parameters.size() + 1));
      parameters.add(
          new SignatureParameter(parameterName, Stage.ANY, false, type, false, java.span()));
    }
    return Optional.of(
        new Signature(name, false, parameters, new Type.App(name), true, named, java.span()));
  }

  private Optional<Type> declared(String javaClass) {
    for (FileScope scope : context.scopes()) {
      for (Symbol symbol : scope.own()) {
        if (javaClass.equals(boundClass(symbol.declaration()))) {
          return context.types().declared(symbol);
        }
      }
    }
    return Optional.empty();
  }

  /** The Java class that an interface or enum is bound to, else {@code ""}. */
  static String boundClass(Declaration declaration) {
    if (declaration instanceof Declaration.Interface one) {
      return one.java().className();
    }
    return declaration instanceof Declaration.Enumeration one && one.java() != null
        ? one.java().className()
        : "";
  }

  private void reportType(JavaReference java, JavaMethod method, JavaParameter parameter) {
    String type = JavaText.parameter(parameter);
    context
        .sink()
        .report(
            Diagnostic.of(
                    JavaCode.NO_TYPE,
                    java.span(),
                    "`"
                        + JavaText.executable(method)
                        + "` takes a `"
                        + type
                        + "`, for which the language has no type")
                .hint("a device is taken by the Java interface that an `interface` is bound to"));
  }
}
