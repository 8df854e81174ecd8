package mirc.semantics.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.java.JavaClass;
import mirc.semantics.java.JavaHierarchy;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.java.JavaText;
import mirc.semantics.java.JavaTypes;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.JavaBinding;
import mirc.semantics.type.Type;
import mirc.source.Span;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.Name;

/**
 * Binds one declaration at a time. What does not fit is reported, and nothing is returned for it.
 */
public final class JavaBinder {
  private final JavaTypes types;
  private final JavaHierarchy hierarchy;
  private final Sink sink;

  /** A binder that reads {@code types} and reports to {@code sink}. */
  public JavaBinder(JavaTypes types, Sink sink) {
    this.types = types;
    this.hierarchy = new JavaHierarchy(types);
    this.sink = sink;
  }

  /**
   * Checks that an interface's Java class is a public interface that extends what the declaration
   * does.
   */
  public void checkInterface(Type.Interface type, JavaReference java) {
    Optional<JavaClass> found = publicClass(java);
    if (found.isEmpty()) {
      return;
    }
    if (found.get().kind() != JavaClass.Kind.INTERFACE) {
      report(JavaCode.NOT_AN_INTERFACE, java, "`" + java.className() + "` is not a Java interface");
      return;
    }
    for (Type.Interface supertype : type.supertypes()) {
      if (!hierarchy.isSubclass(java.className(), supertype.javaClass())) {
        sink.report(
            Diagnostic.of(
                    JavaCode.EXTENDS_DIFFERS,
                    java.span(),
                    "`"
                        + type
                        + "` extends `"
                        + supertype
                        + "`, and `"
                        + java.className()
                        + "` does not extend `"
                        + supertype.javaClass()
                        + "`")
                .hint(
                    "let the Java interface extend it, or leave `"
                        + supertype
                        + "` out of `extends`"));
      }
    }
  }

  /**
   * The names of an enum that is bound to a Java enum: those given, else one for each of Java's
   * constants.
   */
  public Optional<List<String>> enumConstants(JavaReference java, List<Name> given) {
    Optional<JavaClass> found = publicClass(java);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.get().kind() != JavaClass.Kind.ENUM) {
      report(JavaCode.ENUM_DIFFERS, java, "`" + java.className() + "` is not a Java enum");
      return Optional.empty();
    }
    List<String> constants = found.get().enumConstants();
    if (given.isEmpty()) {
      return Optional.of(constants.stream().map(EnumNames::fromJava).toList());
    }
    boolean good = true;
    for (Name name : given) {
      if (!constants.contains(EnumNames.toJava(name.text()))) {
        good = false;
        reportConstant(java, name, constants);
      }
    }
    return good ? Optional.of(given.stream().map(Name::text).toList()) : Optional.empty();
  }

  /**
   * Binds a device or app to the public constructor or static method that takes its parameters.
   *
   * @param owner the declared name
   * @param result what the instances must implement
   */
  public Optional<JavaBinding> bind(
      JavaReference java, String owner, List<Formal> formals, Optional<Type.Interface> result) {
    Optional<JavaClass> found = publicClass(java);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<JavaMethod> candidates = executables(found.get(), java);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Optional<JavaBinding> binding =
        new Executables(types, sink).choose(java, owner, found.get().name(), candidates, formals);
    return binding.filter(one -> result.isEmpty() || implementsResult(one, java, result.get()));
  }

  /** The public method without parameters that runs an app. */
  public Optional<JavaMethod> run(JavaReference java) {
    Optional<JavaMethod> run = inherited(java.className());
    if (run.isEmpty() && types.find(java.className()).isPresent()) {
      sink.report(
          Diagnostic.of(
                  JavaCode.NO_RUN,
                  java.span(),
                  "`" + java.className() + "` has no public method `run()` to start")
              .hint("add `public void run()`"));
    }
    return run;
  }

  /**
   * The only public constructor, or the only factory method of that name; several and none are
   * reported.
   */
  public Optional<JavaMethod> only(JavaReference java) {
    Optional<JavaClass> found = publicClass(java);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<JavaMethod> candidates = executables(found.get(), java);
    if (candidates.size() > 1) {
      String all =
          candidates.stream()
              .map(one -> "`" + JavaText.executable(one) + "`")
              .collect(Collectors.joining(", "));
      sink.report(
          Diagnostic.of(
                  JavaCode.SEVERAL_CONSTRUCTORS,
                  java.span(),
                  "`" + java.text() + "` has several public constructors: " + all)
              .hint("declare an `app` with the parameters that are meant"));
      return Optional.empty();
    }
    return candidates.stream().findFirst();
  }

  private Optional<JavaMethod> inherited(String className) {
    Optional<JavaClass> found = types.find(className);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<JavaMethod> own =
        found.get().methods().stream()
            .filter(one -> one.name().equals("run") && one.parameters().isEmpty())
            .filter(one -> one.isPublic() && !one.isStatic())
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    List<String> parents = new ArrayList<>();
    found.get().superclass().ifPresent(parents::add);
    parents.addAll(found.get().interfaces());
    return parents.stream()
        .map(this::inherited)
        .flatMap(Optional::stream)
        .filter(one -> !one.isAbstract())
        .findFirst();
  }

  private List<JavaMethod> executables(JavaClass found, JavaReference java) {
    if (java.member() != null) {
      List<JavaMethod> factories = found.publicStaticMethods(java.member());
      if (factories.isEmpty()) {
        Diagnostic missing =
            Diagnostic.of(
                JavaCode.NO_FACTORY,
                java.span(),
                "`" + java.className() + "` has no public static method `" + java.member() + "`");
        Optional<String> near =
            NearMiss.of(
                java.member(),
                found.methods().stream()
                    .filter(JavaMethod::isStatic)
                    .map(JavaMethod::name)
                    .toList());
        sink.report(near.map(text -> missing.hint("did you mean `" + text + "`?")).orElse(missing));
      }
      return factories;
    }
    if (found.isAbstract() || !found.staticNested() || found.kind() == JavaClass.Kind.ENUM) {
      String why =
          !found.staticNested()
              ? "is an inner class that is not static"
              : found.kind() == JavaClass.Kind.INTERFACE
                  ? "is an interface"
                  : found.isAbstract() ? "is abstract" : "is an enum";
      report(
          JavaCode.NO_INSTANCES,
          java,
          "`" + java.className() + "` " + why + ", so no instance can be made of it");
      return List.of();
    }
    if (found.publicConstructors().isEmpty()) {
      report(JavaCode.NO_MATCH, java, "`" + java.className() + "` has no public constructor");
    }
    return found.publicConstructors();
  }

  private boolean implementsResult(JavaBinding binding, JavaReference java, Type.Interface result) {
    String made =
        binding.isFactory()
            ? JavaText.className(binding.executable().returnDescriptor())
            : binding.className();
    if (hierarchy.isSubclass(made, result.javaClass())) {
      return true;
    }
    String subject =
        binding.isFactory()
            ? "`" + java.text() + "` returns `" + made + "`, which"
            : "`" + made + "`";
    sink.report(
        Diagnostic.of(
                JavaCode.NOT_IMPLEMENTED,
                java.span(),
                subject
                    + " does not implement `"
                    + result.javaClass()
                    + "`, the Java interface of `"
                    + result
                    + "`")
            .hint("add `implements " + JavaText.simpleName(result.javaClass()) + "` to the class"));
    return false;
  }

  private Optional<JavaClass> publicClass(JavaReference java) {
    Optional<JavaClass> found = types.find(java.className());
    if (found.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  JavaCode.CLASS_MISSING,
                  java.span(),
                  "there is no Java class `" + java.className() + "`")
              .hint(missingHint(java.className())));
    } else if (!found.get().isPublic()) {
      sink.report(
          Diagnostic.of(
                  JavaCode.NOT_PUBLIC,
                  java.span(),
                  "the Java class `" + java.className() + "` is not public")
              .hint("write `public` before `class " + JavaText.simpleName(java.className()) + "`"));
      return Optional.empty();
    }
    return found;
  }

  /** A nested class written with a dot is a usual slip. */
  private String missingHint(String className) {
    int dot = className.lastIndexOf('.');
    if (dot > 0) {
      String nested = className.substring(0, dot) + "$" + className.substring(dot + 1);
      if (types.find(nested).isPresent()) {
        return "a nested class is written with `$`: `" + nested + "`";
      }
    }
    return "sources are looked for in `src` and `src/main/java` beside the file, in `"
        + className.replace('.', '/').replaceAll("\\$.*", "")
        + ".java`";
  }

  private void reportConstant(JavaReference java, Name name, List<String> constants) {
    String wanted = EnumNames.toJava(name.text());
    Diagnostic differs =
        Diagnostic.of(
                JavaCode.ENUM_DIFFERS,
                name.span(),
                "the Java enum `" + java.className() + "` has no constant `" + wanted + "`")
            .related(java.span(), "bound here");
    Optional<String> near = NearMiss.of(wanted, constants);
    sink.report(
        near.map(text -> differs.hint("did you mean `" + EnumNames.fromJava(text) + "`?"))
            .orElseGet(
                () ->
                    differs.hint(
                        "it has "
                            + constants.stream()
                                .map(one -> "`" + one + "`")
                                .collect(Collectors.joining(", ")))));
  }

  private void report(JavaCode code, JavaReference java, String message) {
    Span span = java.span();
    sink.report(Diagnostic.of(code, span, message));
  }

  /** Names of enums here and in Java: {@code httpOnly} and {@code HTTP_ONLY}. */
  public static final class EnumNames {
    private EnumNames() {}

    /** The constant in SCREAMING_SNAKE_CASE. */
    public static String toJava(String name) {
      return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /** The name in camelCase. */
    public static String fromJava(String constant) {
      StringBuilder text = new StringBuilder();
      for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
        text.append(
            text.isEmpty() || word.isEmpty()
                ? word
                : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      return text.toString();
    }
  }
}
