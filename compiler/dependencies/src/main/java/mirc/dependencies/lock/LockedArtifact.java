package mirc.dependencies.lock;

/**
 * An artifact as it was when it was resolved.
 *
 * @param coordinates {@code group:artifact:version}, perhaps with a classifier behind
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
public record LockedArtifact(String coordinates, String sha256) {}
