package mirc.spec.programs;

import java.nio.file.Path;
import java.util.List;
import mirc.aot.AotRequest;
import mirc.aot.Checking;
import mirc.driver.GuestJdk;
import mirc.driver.RuntimeSources;
import mirc.image.compile.CheckingFlags;

/** How the suite is translated and compiled; modes with the same build share the C and objects. */
enum Build {
  /**
   * As a user's program, but for {@code -O1}, which takes half the time; the examples and the
   * compiler's own programs are compiled at {@code -O2}.
   */
  RELEASE(Checking.NONE),
  /** With assertions of all that the compiler takes for certain, and traps on undefined C. */
  CHECKING(Checking.FACTS);

  private final Checking checking;

  Build(Checking checking) {
    this.checking = checking;
  }

  /** Flags for the C compiler beyond those of every image. */
  List<String> compilerFlags() {
    return this == CHECKING ? CheckingFlags.all() : List.of("-O1");
  }

  /** What the compiler is asked for. */
  AotRequest request(GuestJdk jdk, Path classes, String mainClass) {
    return new AotRequest(
            jdk.home(),
            RuntimeSources.classes(),
            List.of(classes),
            mainClass,
            List.of(),
            RuntimeSources.of(jdk).natives(),
            false)
        .checking(checking);
  }
}
