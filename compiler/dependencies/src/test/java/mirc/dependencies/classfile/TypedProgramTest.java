package mirc.dependencies.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mirc.semantics.program.AppDeclaration;
import mirc.semantics.program.Conversion;
import mirc.semantics.program.Expression;
import mirc.semantics.program.JavaBinding;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.program.Unikernel;
import mirc.semantics.type.DeclarationName;
import mirc.testkit.Fixture;
import mirc.testkit.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the typed program says of accepted fixtures. */
class TypedProgramTest {
  private final Path classes;

  TypedProgramTest(@TempDir Path classes) {
    this.classes = classes;
  }

  @Test
  void argumentsAreGivenDefaultedOrLifted() throws IOException {
    Unikernel site = program("site.mirage").unikernel("site").orElseThrow();
    Expression.Match match =
        (Expression.Match)
            site.bindings().stream()
                .filter(binding -> binding.name().equals("stack"))
                .findFirst()
                .orElseThrow()
                .value();
    Expression.Apply fixed = (Expression.Apply) match.arms().get(1).value();
    assertThat(fixed.arguments())
        .hasExactlyElementsOfTypes(
            Expression.Given.class, Expression.Lifted.class, Expression.Given.class);
    assertThat(site.starts()).hasSize(2);
    assertThat(site.limits().memory().orElseThrow().bytes()).isEqualTo(32 << 20);
  }

  @Test
  void amendedUnikernelsAreComplete() throws IOException {
    Unikernel replay = program("site.mirage").unikernel("replay").orElseThrow();
    assertThat(replay.amends()).contains("site");
    assertThat(replay.starts()).hasSize(2);
    assertThat(replay.version()).contains("1.0.0");
    assertThat(replay.parameters().get(0).defaultValue().orElseThrow()).hasToString("8080");
    assertThat(replay.lifted())
        .hasEntrySatisfying(
            "stack.address", lifted -> assertThat(lifted.value()).hasToString("10.0.0.9/24"));
    assertThat(replay.limits().memory().orElseThrow().bytes()).isEqualTo(8 << 20);
    assertThat(replay.limits().image().orElseThrow().bytes()).isEqualTo(2 << 20);
  }

  @Test
  void parametersAreConvertedToJava() throws IOException {
    TypedProgram program = program("scalars.mirage");
    DeclarationName name = new DeclarationName("", "Scalars");
    JavaBinding java = ((AppDeclaration) program.constructible(name)).java();
    assertThat(java.arguments().stream().map(JavaBinding.JavaArgument::conversion))
        .containsExactlyElementsOf(
            List.of(
                Conversion.BOOLEAN,
                Conversion.LONG,
                Conversion.INT,
                Conversion.STRING,
                Conversion.DURATION,
                Conversion.LONG,
                Conversion.ADDRESS,
                Conversion.ADDRESS,
                Conversion.ADDRESS,
                Conversion.ADDRESS,
                Conversion.ADDRESS,
                Conversion.INT,
                Conversion.STRING,
                Conversion.BYTES,
                Conversion.ENUM,
                Conversion.STRING,
                Conversion.LONG,
                Conversion.INT));
  }

  private TypedProgram program(String name) throws IOException {
    try (Conformance conformance = Conformance.prepare(classes)) {
      Path file = Repository.conformance("accept").resolve(name);
      return conformance.check(Fixture.read(file).source()).get();
    }
  }
}
