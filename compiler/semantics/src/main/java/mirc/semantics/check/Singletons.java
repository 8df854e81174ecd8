package mirc.semantics.check;

import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Parameter;
import mirc.semantics.type.Subtyping;

/** Reports singletons that depend on devices of which there may be several. */
final class Singletons {
  private final Sink sink;
  private final Known known;

  Singletons(Sink sink, Known known) {
    this.sink = sink;
    this.known = known;
  }

  void check() {
    for (DeviceDeclaration device : known.program().devices().values()) {
      if (device.singleton()) {
        device.parameters().forEach(parameter -> check(device, parameter));
      }
    }
  }

  private void check(DeviceDeclaration device, Parameter parameter) {
    if (Subtyping.isData(parameter.type())
        || !(parameter.defaultValue().orElse(null) instanceof Expression.Apply apply)) {
      return;
    }
    Optional<Constructible> used = known.find(apply.callee());
    if (used.isPresent() && !(used.get() instanceof DeviceDeclaration other && other.singleton())) {
      sink.report(
          Diagnostic.of(
                  CheckCode.SINGLETON_DEPENDS,
                  apply.span(),
                  "the singleton device `"
                      + device.name().name()
                      + "` depends on `"
                      + used.get().name().name()
                      + "`, of which there may be several")
              .related(used.get().span(), "declared here")
              .hint("leave `singleton` out, or depend on singletons only"));
    }
  }
}
