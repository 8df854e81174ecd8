package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A project to start from. */
public final class NewProject {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

  private NewProject() {}

  /** Whether {@code name} may be a unikernel's. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * Writes the project to {@code folder}.
   *
   * @throws UnavailableException if the folder is there already
   */
  public static void write(Path folder, String name) {
    if (Files.exists(folder)) {
      throw new UnavailableException("`" + folder + "` is there already");
    }
    writeFile(
        folder.resolve(name + ".mirage"),
        """
        edition 1

        /// Says hello to whom it is told.
        app Hello(name: String) = java "app.Hello"

        /// The unikernel %s.
        unikernel %s {
          /// Whom to greet.
          boot name: String = "world"

          start Hello(name)
        }
        """
            .formatted(name, name));
    writeFile(
        folder.resolve("src/app/Hello.java"),
        """
        package app;

        /** Says hello. */
        public final class Hello {
          private final String name;

          public Hello(String name) {
            this.name = name;
          }

          public void run() {
            System.out.println("Hello, " + name + "!");
          }
        }
        """);
    writeFile(folder.resolve(".gitignore"), "build/\n");
  }

  private static void writeFile(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
