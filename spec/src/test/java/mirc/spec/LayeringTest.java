package mirc.spec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages, as the design draws them. */
@AnalyzeClasses(
    packages = {"mirc", "mirage"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
  @ArchTest
  static final ArchRule antlrStaysInTheParser =
      onlyIn("org.antlr..", "mirc.syntax.parse..", "mirc.grammar..");

  @ArchTest
  static final ArchRule grammarStaysInTheParser =
      onlyIn("mirc.grammar..", "mirc.syntax.parse..", "mirc.grammar..");

  @ArchTest
  static final ArchRule velocityStaysInCodegen = onlyIn("org.apache.velocity..", "mirc.codegen..");

  @ArchTest
  static final ArchRule jacksonStaysInCodecs =
      onlyIn(
          "com.fasterxml..",
          "mirc.wiring.yaml..",
          "mirc.image.manifest..",
          "mirc.dependencies.lock..");

  @ArchTest
  static final ArchRule asmStaysInClassFiles =
      onlyIn("org.objectweb.asm..", "mirc.aot..", "mirc.dependencies.classfile..");

  @ArchTest
  static final ArchRule resolverStaysInDependencies =
      onlyIn("org.eclipse.aether..", "mirc.dependencies.maven..");

  @ArchTest static final ArchRule picocliStaysInTheCli = onlyIn("picocli..", "mirc.cli..");

  @ArchTest
  static final ArchRule backendsKnowPlansAlone =
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

  @ArchTest
  static final ArchRule frontEndKnowsNoBackEnd =
      noClasses()
          .that()
          .resideInAnyPackage("mirc.syntax..", "mirc.semantics..", "mirc.elaborate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "mirc.backend..", "mirc.codegen..", "mirc.aot..", "mirc.image..", "mirc.driver..");

  @ArchTest
  static final ArchRule translatorKnowsNoLanguage =
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

  @ArchTest
  static final ArchRule guestKnowsNoCompiler =
      noClasses()
          .that()
          .resideInAPackage("mirage..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mirc..");

  @ArchTest
  static final ArchRule diagnosticsKnowNobody =
      classes()
          .that()
          .resideInAnyPackage("mirc.diagnostics..", "mirc.source..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("mirc.diagnostics..", "mirc.source..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule nobodyUsesTheCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("mirc.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mirc.cli..");

  @ArchTest
  static final ArchRule packagesHaveNoCircles =
      slices().matching("mirc.(*)..").should().beFreeOfCycles();

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
