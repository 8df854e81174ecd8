package mirc.dependencies.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import mirc.semantics.java.JavaClass;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.java.JavaParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
  private final Path folder;

  ClassPathTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheJdk() throws IOException {
    try (ClassPath classes = ClassPath.of(List.of())) {
      JavaClass list = classes.find("java.util.ArrayList").orElseThrow();
      assertThat(list.isPublic()).isTrue();
      assertThat(list.superclass()).contains("java.util.AbstractList");
      assertThat(list.interfaces()).contains("java.util.List");
      assertThat(list.publicConstructors()).hasSize(3);
      assertThat(classes.find("java.util.Map$Entry").orElseThrow().kind())
          .isEqualTo(JavaClass.Kind.INTERFACE);
      assertThat(classes.find("java.util.HashMap$Node").orElseThrow().isPublic()).isFalse();
      assertThat(classes.find("java.sql.Connection")).isPresent();
      assertThat(classes.find("java.util.Missing")).isEmpty();
      assertThat(classes.find("Missing")).isEmpty();
      assertThat(classes.find("")).isEmpty();
    }
  }

  @Test
  void readsConstants() throws IOException {
    try (ClassPath classes = ClassPath.of(List.of())) {
      JavaClass unit = classes.find("java.util.concurrent.TimeUnit").orElseThrow();
      assertThat(unit.kind()).isEqualTo(JavaClass.Kind.ENUM);
      assertThat(unit.enumConstants()).startsWith("NANOSECONDS", "MICROSECONDS").hasSize(7);
    }
  }

  @Test
  void readsParametersWithTheirGenericTypesAndAnnotations() throws IOException {
    Conformance.compileInto(folder);
    try (ClassPath classes = ClassPath.of(List.of(folder))) {
      JavaMethod scalars = only(classes, "conformance.Scalars");
      List<JavaParameter> parameters = scalars.parameters();
      assertThat(parameters).hasSize(18);
      assertThat(parameters.get(2).name()).contains("small");
      assertThat(parameters.get(2).named()).isTrue();
      assertThat(parameters.get(16).signature()).contains("Ljava/util/List<Ljava/lang/Long;>;");
      assertThat(parameters.get(16).nullable()).isFalse();
      assertThat(parameters.get(17).nullable()).isTrue();
      assertThat(only(classes, "conformance.Site").exceptions()).isEmpty();
      JavaParameter unnamed = only(classes, "unnamed.Parameters").parameters().get(0);
      assertThat(unnamed.named()).isFalse();
      assertThat(unnamed.name()).isEmpty();
      assertThat(classes.find("conformance.Unfinished$Inner").orElseThrow().staticNested())
          .isFalse();
      assertThat(classes.find("conformance.Unfinished$Nested").orElseThrow().staticNested())
          .isTrue();
    }
  }

  @Test
  void readsMultiReleaseJarsForJava17() throws IOException {
    Conformance.compileInto(folder.resolve("classes"));
    Path jar = folder.resolve("a.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    manifest.getMainAttributes().putValue("Multi-Release", "true");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      put(out, "conformance/Hello.class", "Idle");
      put(out, "META-INF/versions/17/conformance/Hello.class", "Hello");
    }
    try (ClassPath classes = ClassPath.of(List.of(folder.resolve("missing.jar"), jar))) {
      assertThat(classes.find("conformance.Hello").orElseThrow().name())
          .isEqualTo("conformance.Hello");
    }
  }

  private void put(JarOutputStream out, String name, String simpleName) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(Files.readAllBytes(folder.resolve("classes/conformance/" + simpleName + ".class")));
    out.closeEntry();
  }

  private static JavaMethod only(ClassPath classes, String name) {
    List<JavaMethod> constructors = classes.find(name).orElseThrow().publicConstructors();
    assertThat(constructors).hasSize(1);
    return constructors.get(0);
  }
}
