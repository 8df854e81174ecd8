package mirc.dependencies.maven;

import java.nio.file.Path;

/**
 * A jar that lies in the local repository.
 *
 * @param file absolute
 */
public record ResolvedArtifact(MavenCoordinates coordinates, Path file) {}
