package mirc.semantics.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.java.JavaParameter;
import mirc.semantics.java.JavaText;
import mirc.semantics.java.JavaTypes;
import mirc.semantics.program.Conversion;
import mirc.semantics.program.JavaBinding;
import mirc.semantics.type.TypeText;
import mirc.syntax.tree.JavaReference;

/** Chooses the constructor or factory method that takes a declaration's parameters. */
final class Executables {
  private final Conversions conversions;
  private final Sink sink;

  Executables(JavaTypes types, Sink sink) {
    this.conversions = new Conversions(types);
    this.sink = sink;
  }

  Optional<JavaBinding> choose(
      JavaReference java,
      String owner,
      String className,
      List<JavaMethod> candidates,
      List<Formal> formals) {
    List<JavaBinding> matches = new ArrayList<>();
    for (JavaMethod candidate : candidates) {
      match(java, className, candidate, formals).ifPresent(matches::add);
    }
    if (matches.size() == 1) {
      return Optional.of(matches.get(0));
    }
    if (matches.isEmpty()) {
      reportNone(java, owner, candidates, formals);
    } else {
      String all =
          matches.stream()
              .map(match -> "`" + JavaText.executable(match.executable()) + "`")
              .collect(Collectors.joining(" and "));
      sink.report(
          Diagnostic.of(
                  JavaCode.NO_MATCH,
                  java.span(),
                  all + " both take the parameters of `" + owner + "`")
              .hint("name a static factory method: `java \"" + java.className() + "#create\"`"));
    }
    return Optional.empty();
  }

  private Optional<JavaBinding> match(
      JavaReference java, String className, JavaMethod candidate, List<Formal> formals) {
    if (candidate.parameters().size() != formals.size()) {
      return Optional.empty();
    }
    List<JavaBinding.JavaArgument> arguments = new ArrayList<>();
    for (int i = 0; i < formals.size(); i++) {
      JavaParameter parameter = candidate.parameters().get(i);
      Optional<Conversion> conversion = conversions.find(formals.get(i).type(), parameter);
      if (conversion.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(
          new JavaBinding.JavaArgument(
              formals.get(i).name(), parameter.descriptor(), conversion.get()));
    }
    return Optional.of(new JavaBinding(className, candidate, arguments, java.span()));
  }

  private void reportNone(
      JavaReference java, String owner, List<JavaMethod> candidates, List<Formal> formals) {
    List<JavaMethod> sameCount =
        candidates.stream().filter(one -> one.parameters().size() == formals.size()).toList();
    if (sameCount.size() == 1) {
      reportParameters(java, sameCount.get(0), formals);
      return;
    }
    String kind = java.member() == null ? "constructor" : "method `" + java.member() + "`";
    String wanted = JavaText.simpleName(java.className());
    String types =
        formals.stream()
            .map(one -> conversions.javaText(one.type()))
            .collect(Collectors.joining(", ", "(", ")"));
    String declared =
        formals.stream()
            .map(one -> one.name() + ": " + one.type())
            .collect(Collectors.joining(", ", "(", ")"));
    String has =
        candidates.stream()
            .map(one -> "`" + JavaText.executable(one) + "`")
            .collect(Collectors.joining(", "));
    sink.report(
        Diagnostic.of(
                JavaCode.NO_MATCH,
                java.span(),
                "no public "
                    + kind
                    + " of `"
                    + java.className()
                    + "` takes the parameters of `"
                    + owner
                    + "`")
            .hint(
                "`"
                    + owner
                    + declared
                    + "` needs `"
                    + (java.member() == null ? wanted : java.member())
                    + types
                    + "`; the class has "
                    + has));
  }

  /** Points at each parameter that differs. */
  private void reportParameters(JavaReference java, JavaMethod candidate, List<Formal> formals) {
    for (int i = 0; i < formals.size(); i++) {
      Formal formal = formals.get(i);
      JavaParameter parameter = candidate.parameters().get(i);
      if (conversions.find(formal.type(), parameter).isEmpty()) {
        sink.report(
            Diagnostic.of(
                    JavaCode.NO_MATCH,
                    formal.span(),
                    "`"
                        + formal.name()
                        + "` is "
                        + TypeText.withArticle(formal.type())
                        + ", and parameter "
                        + (i + 1)
                        + " of `"
                        + JavaText.executable(candidate)
                        + "` has the type `"
                        + JavaText.parameter(parameter)
                        + "`")
                .related(java.span(), "bound to the Java class here")
                .hint(
                    "let the Java parameter be `"
                        + conversions.javaText(formal.type())
                        + "`, or change the type here"));
      }
    }
  }
}
