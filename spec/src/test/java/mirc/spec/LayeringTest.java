package mirc.spec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages, as the design draws them. */
class LayeringTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("mirc", "mirage");

  private static final ArchRule antlrStaysInTheParser =
      onlyIn("org.antlr..", "mirc.syntax.parse..", "mirc.grammar..");

  private static final ArchRule grammarStaysInTheParser =
      onlyIn("mirc.grammar..", "mirc.syntax.parse..", "mirc.grammar..");

  private static final ArchRule velocityStaysInCodegen =
      onlyIn("org.apache.velocity..", "mirc.codegen..");

  private static final ArchRule jacksonStaysInCodecs =
      onlyIn(
          "com.fasterxml..",
          "mirc.wiring.yaml..",
          "mirc.image.manifest..",
          "mirc.dependencies.lock..");

  private static final ArchRule asmStaysInClassFiles =
      onlyIn("org.objectweb.asm..", "mirc.aot..", "mirc.dependencies.classfile..");

  private static final ArchRule resolverStaysInDependencies =
      onlyIn("org.eclipse.aether..", "mirc.dependencies.maven..");

  private static final ArchRule picocliStaysInTheCli = onlyIn("picocli..", "mirc.cli..");

  private static final ArchRule backendsKnowPlansAlone =
      noClasses()
          .that()
          .resideInAPackage("mirc.backend..")
          .and()
          .resideOutsideOfPackage("mirc.backend.testing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mirc.syntax..",
              "mirc.semantics..",
              "mirc.elaborate..",
              "mirc.codegen..",
              "mirc.driver..",
              "mirc.cli..",
              "mirc.aot..");

  private static final ArchRule frontEndKnowsNoBackEnd =
      noClasses()
          .that()
          .resideInAnyPackage("mirc.syntax..", "mirc.semantics..", "mirc.elaborate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mirc.backend..", "mirc.codegen..", "mirc.aot..", "mirc.image..", "mirc.driver..");

  private static final ArchRule translatorKnowsNoLanguage =
      noClasses()
          .that()
          .resideInAPackage("mirc.aot..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mirc.syntax..",
              "mirc.semantics..",
              "mirc.elaborate..",
              "mirc.wiring..",
              "mirc.backend..",
              "mirc.image..");

  private static final ArchRule guestKnowsNoCompiler =
      noClasses()
          .that()
          .resideInAPackage("mirage..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mirc..");

  private static final ArchRule diagnosticsKnowNobody =
      classes()
          .that()
          .resideInAnyPackage("mirc.diagnostics..", "mirc.source..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("mirc.diagnostics..", "mirc.source..", "java..", "org.jspecify..");

  private static final ArchRule nobodyUsesTheCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("mirc.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mirc.cli..");

  private static final ArchRule packagesHaveNoCircles =
      slices().matching("mirc.(*)..").should().beFreeOfCycles();

  static Stream<ArchRule> rules() {
    return Stream.of(
        antlrStaysInTheParser,
        grammarStaysInTheParser,
        velocityStaysInCodegen,
        jacksonStaysInCodecs,
        asmStaysInClassFiles,
        resolverStaysInDependencies,
        picocliStaysInTheCli,
        backendsKnowPlansAlone,
        frontEndKnowsNoBackEnd,
        translatorKnowsNoLanguage,
        guestKnowsNoCompiler,
        diagnosticsKnowNobody,
        nobodyUsesTheCli,
        packagesHaveNoCircles);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
