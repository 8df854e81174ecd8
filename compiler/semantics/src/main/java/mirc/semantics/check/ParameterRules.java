package mirc.semantics.check;

import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Parameter;
import mirc.syntax.tree.Stage;

/** Which types go with which stages. */
final class ParameterRules {
  private final Sink sink;

  ParameterRules(Sink sink) {
    this.sink = sink;
  }

  void check(Parameter parameter, Type type) {
    String name = "`" + parameter.name() + "`";
    if (parameter.stage() != Stage.UNSPECIFIED && !Subtyping.isData(type)) {
      String stage = parameter.stage() == Stage.BOOT ? "boot" : "build";
      sink.report(
          Diagnostic.of(
                  CheckCode.BAD_PARAMETER_TYPE,
                  parameter.type().span(),
                  name + " is a device, `" + type + "`, and a " + stage + " parameter is a value")
              .hint("bind a device to the name: `" + parameter.name() + " = …`"));
    }
    if (parameter.stage() == Stage.BOOT && Subtyping.present(type) == ScalarType.PATH) {
      sink.report(
          Diagnostic.of(
                  CheckCode.BAD_PARAMETER_TYPE,
                  parameter.type().span(),
                  name
                      + " is a `Path`, which names a file beside this one and means nothing at boot")
              .hint("use `build` or a `String`"));
    }
    if (parameter.secret()) {
      checkSecret(parameter, type, name);
    }
  }

  private void checkSecret(Parameter parameter, Type type, String name) {
    if (parameter.stage() == Stage.BUILD) {
      sink.report(
          Diagnostic.of(
                  CheckCode.SECRET_MISPLACED,
                  parameter.name().span(),
                  "the secret "
                      + name
                      + " is a build parameter, so it would be baked into the image")
              .hint("write `secret boot " + parameter.name() + "`"));
    }
    if (parameter.defaultValue() != null) {
      sink.report(
          Diagnostic.of(
                  CheckCode.SECRET_MISPLACED,
                  parameter.defaultValue().span(),
                  "the secret " + name + " has a default, which is no secret")
              .hint("leave `= " + parameter.defaultValue().span().text() + "` out"));
    }
    if (!Subtyping.isData(type)) {
      sink.report(
          Diagnostic.of(
              CheckCode.SECRET_MISPLACED,
              parameter.type().span(),
              "the secret " + name + " is a device, not a value"));
    }
  }
}
