package mirc.wiring;

/**
 * A Maven artifact that the unikernel is built of.
 *
 * @param coordinates {@code group:artifact:version}
 * @param sha256 of the artifact, 64 lower-case hex digits
 */
public record Dependency(String coordinates, String sha256) {}
