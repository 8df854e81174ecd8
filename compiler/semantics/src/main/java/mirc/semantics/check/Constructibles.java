package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.binding.Formal;
import mirc.semantics.check.Signature.SignatureParameter;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.names.NameCode;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.AppDeclaration;
import mirc.semantics.program.Binding;
import mirc.semantics.program.Constructible.Need;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.program.JavaBinding;
import mirc.semantics.program.Parameter;
import mirc.semantics.program.Requirement;
import mirc.semantics.scope.FileScope;
import mirc.semantics.scope.Symbol;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Clauses;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.DeviceBody;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.Name;

/** Checks devices and apps as a whole. */
final class Constructibles {
  private final Context context;
  private final Set<String> capabilities;

  /**
   * @param capabilities all that exist
   */
  Constructibles(Context context, Set<String> capabilities) {
    this.context = context;
    this.capabilities = capabilities;
  }

  /** The device; nothing if it is faulty, which has been reported. */
  Optional<DeviceDeclaration> device(Symbol symbol, Declaration.Device tree) {
    Optional<Signature> signature = context.signatures().of(symbol);
    if (signature.isEmpty()) {
      return Optional.empty();
    }
    FileScope scope = context.scope(symbol.name().module());
    Body body = body(signature.get(), scope);
    Optional<List<Parameter>> parameters = parameters(signature.get(), tree.parameters(), scope);
    List<Need> needs = needs(tree.clauses());
    List<String> exclusive = exclusive(tree.clauses(), signature.get(), body);
    if (tree.singleton()) {
      checkSingleton(signature.get(), tree);
    }
    Type.Interface result = (Type.Interface) signature.get().result();
    List<mirc.syntax.tree.Requirement> conditions = new ArrayList<>(tree.clauses().requirements());
    Optional<DeviceDeclaration.Body> made;
    if (tree.body() instanceof DeviceBody.Composite composite) {
      composite.bindings().forEach(body::addBinding);
      conditions.addAll(composite.requirements());
      made = composite(body, composite, result, symbol, scope);
    } else {
      JavaReference java = ((DeviceBody.Leaf) tree.body()).java();
      made = binding(java, signature.get(), Optional.of(result)).map(DeviceDeclaration.Leaf::new);
    }
    List<Requirement> requirements = requirements(conditions, body);
    boolean reports =
        tree.body() instanceof DeviceBody.Composite && context.warnsOf(symbol.name().module());
    if (reports && made.isPresent()) {
      context.note(body);
    }
    if (made.isEmpty() || parameters.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DeviceDeclaration(
            symbol.name(),
            tree.singleton(),
            parameters.get(),
            result,
            needs,
            exclusive,
            requirements,
            made.get(),
            Docs.text(tree.doc()),
            tree.name().span()));
  }

  /** The app; nothing if it is faulty, which has been reported. */
  Optional<AppDeclaration> app(Symbol symbol, Declaration.App tree) {
    Optional<Signature> signature = context.signatures().of(symbol);
    if (signature.isEmpty()) {
      return Optional.empty();
    }
    FileScope scope = context.scope(symbol.name().module());
    Body body = body(signature.get(), scope);
    Optional<List<Parameter>> parameters =
        tree.parameters() == null
            ? Optional.of(inferred(signature.get()))
            : parameters(signature.get(), tree.parameters(), scope);
    List<Need> needs = needs(tree.clauses());
    List<String> exclusive = exclusive(tree.clauses(), signature.get(), body);
    List<Requirement> requirements = requirements(tree.clauses().requirements(), body);
    Optional<JavaBinding> java = binding(tree.java(), signature.get(), Optional.empty());
    Optional<JavaMethod> run = context.binder().run(tree.java());
    if (parameters.isEmpty() || java.isEmpty() || run.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AppDeclaration(
            symbol.name(),
            parameters.get(),
            needs,
            exclusive,
            requirements,
            java.get(),
            run.get(),
            false,
            Docs.text(tree.doc()),
            tree.name().span()));
  }

  /** The app that {@code start java} declares. */
  Optional<AppDeclaration> inPlace(Signature signature, JavaReference reference) {
    Optional<JavaBinding> java = binding(reference, signature, Optional.empty());
    Optional<JavaMethod> run = context.binder().run(reference);
    if (java.isEmpty() || run.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AppDeclaration(
            signature.name(),
            inferred(signature),
            List.of(),
            List.of(),
            List.of(),
            java.get(),
            run.get(),
            true,
            Optional.empty(),
            reference.span()));
  }

  /** Conditions and messages, typed; faulty ones are reported and left out. */
  static List<Requirement> requirements(List<mirc.syntax.tree.Requirement> trees, Body body) {
    List<Requirement> requirements = new ArrayList<>();
    for (mirc.syntax.tree.Requirement tree : trees) {
      var condition = body.expressions().condition(tree.condition(), true);
      Optional<Expression> message =
          tree.message() == null
              ? Optional.of(Docs.defaultMessage(tree.condition().span()))
              : body.expressions().type(tree.message(), null);
      if (condition.isPresent() && message.isPresent()) {
        requirements.add(new Requirement(condition.get(), message.get(), tree.condition().span()));
      }
    }
    return requirements;
  }

  private Body body(Signature signature, FileScope scope) {
    Body body = new Body(context, scope);
    for (SignatureParameter parameter : signature.parameters()) {
      body.addParameter(parameter.name(), parameter.type(), parameter.span());
    }
    return body;
  }

  private Optional<DeviceDeclaration.Body> composite(
      Body body, DeviceBody.Composite tree, Type.Interface result, Symbol symbol, FileScope scope) {
    Expectation expectation =
        Expectation.of(result, "`" + symbol.name().name() + "`")
            .at(symbol.declaration().name().span());
    Optional<Expression> value =
        new Expressions(context, scope, body).expect(tree.result(), expectation);
    List<Binding> bindings = body.typedBindings();
    return value.isPresent() && bindings.size() == body.bindingCount()
        ? Optional.of(new DeviceDeclaration.Composite(bindings, value.get()))
        : Optional.empty();
  }

  private Optional<JavaBinding> binding(
      JavaReference java, Signature signature, Optional<Type.Interface> result) {
    List<Formal> formals = new ArrayList<>();
    for (SignatureParameter parameter : signature.parameters()) {
      parameter
          .type()
          .ifPresent(type -> formals.add(new Formal(parameter.name(), type, parameter.span())));
    }
    return formals.size() == signature.parameters().size()
        ? context.binder().bind(java, signature.title(), formals, result)
        : Optional.empty();
  }

  private Optional<List<Parameter>> parameters(
      Signature signature, List<mirc.syntax.tree.Parameter> trees, FileScope scope) {
    List<Parameter> parameters = new ArrayList<>();
    for (SignatureParameter one : signature.parameters()) {
      mirc.syntax.tree.Parameter tree =
          trees.stream()
              .filter(candidate -> candidate.name().text().equals(one.name()))
              .findFirst()
              .orElseThrow();
      parameter(one, tree, scope).ifPresent(parameters::add);
    }
    return parameters.size() == trees.size() ? Optional.of(parameters) : Optional.empty();
  }

  private Optional<Parameter> parameter(
      SignatureParameter one, mirc.syntax.tree.Parameter tree, FileScope scope) {
    if (one.type().isEmpty()) {
      return Optional.empty();
    }
    Optional<Expression> defaultValue = Optional.empty();
    if (tree.defaultValue() != null) {
      Expectation expectation =
          Expectation.of(one.type().get(), "parameter `" + one.name() + "`").at(tree.type().span());
      defaultValue =
          new Expressions(context, scope, Locals.NONE).expect(tree.defaultValue(), expectation);
      if (defaultValue.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Parameter(
            one.name(),
            one.stage(),
            one.secret(),
            one.type().get(),
            defaultValue,
            Docs.text(tree.doc()),
            one.span()));
  }

  private static List<Parameter> inferred(Signature signature) {
    return signature.parameters().stream()
        .map(
            one ->
                new Parameter(
                    one.name(),
                    one.stage(),
                    one.secret(),
                    one.type().orElseThrow(),
                    Optional.empty(),
                    Optional.empty(),
                    one.span()))
        .toList();
  }

  private List<Need> needs(Clauses clauses) {
    List<Need> needs = new ArrayList<>();
    for (Name name : clauses.needs()) {
      Capabilities.read(name, capabilities, context.sink())
          .ifPresent(capability -> needs.add(new Need(capability, name.span())));
    }
    return needs;
  }

  private List<String> exclusive(Clauses clauses, Signature signature, Body body) {
    Name name = clauses.exclusive();
    if (name == null) {
      return List.of();
    }
    Optional<SignatureParameter> parameter =
        signature.parameters().stream().filter(one -> one.name().equals(name.text())).findFirst();
    if (parameter.isEmpty()) {
      List<String> names = signature.parameters().stream().map(SignatureParameter::name).toList();
      Diagnostic unknown =
          Diagnostic.of(
              NameCode.UNKNOWN_NAME,
              name.span(),
              "`" + signature.title() + "` has no parameter `" + name + "`");
      context
          .sink()
          .report(
              NearMiss.of(name.text(), names)
                  .map(text -> unknown.hint("did you mean `" + text + "`?"))
                  .orElse(unknown));
      return List.of();
    }
    body.use(name.text());
    if (parameter.get().type().filter(type -> !Subtyping.isData(type)).isPresent()) {
      context
          .sink()
          .report(
              Diagnostic.of(
                      CheckCode.BAD_EXCLUSIVE,
                      name.span(),
                      "`" + name + "` is a device, and `exclusive` compares values")
                  .related(parameter.get().span(), "declared here"));
      return List.of();
    }
    return List.of(name.text());
  }

  /** A singleton is made once, so nothing that differs from use to use may be passed to it. */
  private void checkSingleton(Signature signature, Declaration.Device tree) {
    for (SignatureParameter parameter : signature.parameters()) {
      if (parameter.required()) {
        context
            .sink()
            .report(
                Diagnostic.of(
                        CheckCode.SINGLETON_DEPENDS,
                        parameter.span(),
                        "the singleton device `"
                            + tree.name()
                            + "` takes `"
                            + parameter.name()
                            + "`, and no use of it passes anything")
                    .hint("give it a default, or leave `singleton` out"));
      }
    }
  }
}
