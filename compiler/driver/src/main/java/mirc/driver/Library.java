package mirc.driver;

import java.nio.file.Path;
import mirc.wiring.Dependency;

/**
 * An artifact that a project is built of.
 *
 * @param file its jar
 */
public record Library(Dependency artifact, Path file) {}
