package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.Binding;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Expressions;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.program.Unikernel;
import mirc.semantics.program.UnikernelParameter;
import mirc.semantics.value.Value;
import mirc.source.Source;
import mirc.source.Span;

/** Reports paths in the root file that name nothing. */
final class Paths {
  private final Sink sink;
  private final ProjectFiles files;
  private final Source root;

  Paths(Sink sink, ProjectFiles files, Source root) {
    this.sink = sink;
    this.files = files;
    this.root = root;
  }

  void check(TypedProgram program) {
    program.devices().values().forEach(this::check);
    program.apps().values().forEach(this::check);
    program.unikernels().forEach(this::check);
  }

  private void check(Constructible constructible) {
    List<Expression> roots = new ArrayList<>(Known.expressions(constructible.requirements()));
    constructible.parameters().forEach(one -> one.defaultValue().ifPresent(roots::add));
    Known.composite(constructible)
        .ifPresent(
            composite -> {
              composite.bindings().stream().map(Binding::value).forEach(roots::add);
              roots.add(composite.result());
            });
    check(roots);
  }

  private void check(Unikernel unikernel) {
    for (UnikernelParameter parameter : unikernel.parameters()) {
      parameter.defaultValue().ifPresent(value -> check(value, parameter.span()));
    }
    List<Expression> roots = new ArrayList<>(Known.expressions(unikernel.requirements()));
    unikernel.bindings().stream().map(Binding::value).forEach(roots::add);
    unikernel.starts().stream().map(Unikernel.Start::app).forEach(roots::add);
    check(roots);
  }

  private void check(List<Expression> roots) {
    for (Expression root : roots) {
      for (Expression expression : Expressions.all(root)) {
        if (expression instanceof Expression.Literal literal) {
          check(literal.value(), literal.span());
        }
      }
    }
  }

  private void check(Value value, Span span) {
    if (value instanceof Value.Path path
        && span.source().equals(root)
        && !files.exists(root, path.path())) {
      sink.report(
          Diagnostic.of(
                  CheckCode.PATH_MISSING,
                  span,
                  "there is no file or folder `" + path.path() + "` beside this file")
              .hint("a path is relative to the file that names it"));
    }
  }
}
