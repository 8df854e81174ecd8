package mirage.runtime.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

class OverlayTest {
  private static final Path RECORDED = Path.of("src/main/jdk17/jdk-members.txt");
  private static final Path KNOWN = Path.of("src/main/jdk17/compiler-members.txt");
  private final JdkClasses jdk = new JdkClasses();

  @Test
  void everyMemberMeansOneOfTheJdk() {
    List<String> faults = new ArrayList<>();
    for (OverlayClass overlay : Overlays.merged()) {
      Optional<ClassNode> target = jdk.find(overlay.target());
      if (target.isEmpty()) {
        faults.add(overlay.target() + " is no class of the JDK");
        continue;
      }
      for (OverlayClass.Member member : overlay.members()) {
        boolean exists = exists(target.get(), member);
        boolean added = member.role() == OverlayClass.Role.ADD;
        if (exists == added) {
          faults.add(overlay.target() + "." + member + (added ? " exists" : " does not exist"));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /**
   * A member that an overlay stands in for must still be what it was when the overlay was written.
   * After reading what changed, write the file anew with -Dmirc.update=true.
   */
  @Test
  void jdkMembersAreAsRecorded() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (OverlayClass overlay : Overlays.merged()) {
      ClassNode target = jdk.find(overlay.target()).orElseThrow();
      for (OverlayClass.Member member : overlay.members()) {
        boolean stands =
            member.role() == OverlayClass.Role.SUBSTITUTE
                || member.role() == OverlayClass.Role.DELETE;
        if (stands && !member.isField()) {
          method(target, member).ifPresent(m -> hashes.put(key(overlay, member), MemberHash.of(m)));
        }
      }
    }
    if (Boolean.getBoolean("mirc.update")) {
      List<String> lines = new ArrayList<>();
      lines.add("jdk " + System.getProperty("java.runtime.version"));
      hashes.forEach((key, hash) -> lines.add(key + " " + hash));
      Files.writeString(RECORDED, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
    Map<String, String> recorded = new TreeMap<>();
    List<String> lines = Files.readAllLines(RECORDED, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      int space = line.lastIndexOf(' ');
      recorded.put(line.substring(0, space), line.substring(space + 1));
    }
    assertThat(hashes)
        .as("members of JDK %s against those of %s", Runtime.version(), lines.get(0))
        .isEqualTo(recorded);
  }

  /** What the compiler knows by name is there, and its own text names no other JDK class. */
  @Test
  void whatTheCompilerKnowsIsThere() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String line : Files.readAllLines(KNOWN, StandardCharsets.UTF_8)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int parameters = line.indexOf('(');
      int name = line.lastIndexOf('.', parameters);
      String key = line.substring(name + 1);
      Optional<ClassNode> type = jdk.find(line.substring(0, name).replace('.', '/'));
      if (type.stream()
          .flatMap(t -> t.methods.stream())
          .noneMatch(m -> key.equals(m.name + m.desc))) {
        faults.add(line);
      }
    }
    for (String name : namedByCompiler()) {
      // What begins the names of several is completed by the kind of a value.
      String kind = name.endsWith("/Access") ? "Int" : "";
      Path own = Path.of("src/main/jdk17/overlay", name + kind + ".java");
      if (jdk.find(name).isEmpty() && !Files.exists(own)) {
        faults.add(name);
      }
    }
    assertThat(faults)
        .as("what mirc.aot knows by name, and JDK %s has not", Runtime.version())
        .isEmpty();
  }

  private static Set<String> namedByCompiler() throws IOException {
    Pattern literal = Pattern.compile("\"((?:java|jdk|sun)/[\\w/$]+\\w)\"");
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("../../compiler/aot/src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = literal.matcher(Files.readString(file));
        while (matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    }
    assertThat(names).contains("java/lang/Object").hasSizeGreaterThan(20);
    return names;
  }

  private static String key(OverlayClass overlay, OverlayClass.Member member) {
    return overlay.target().replace('/', '.') + "." + member.name() + member.descriptor();
  }

  private static boolean exists(ClassNode target, OverlayClass.Member member) {
    return member.isField()
        ? target.fields.stream()
            .anyMatch(f -> f.name.equals(member.name()) && f.desc.equals(member.descriptor()))
        : method(target, member).isPresent();
  }

  private static Optional<MethodNode> method(ClassNode target, OverlayClass.Member member) {
    return target.methods.stream()
        .filter(m -> m.name.equals(member.name()) && m.desc.equals(member.descriptor()))
        .findFirst();
  }
}
