package mirc.dependencies.maven;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * Resolves Maven coordinates to files in the local repository, and downloads what is not there.
 * Local repository, remote repositories, mirrors, proxies and credentials are those that Maven
 * itself would use. Methods block until the files are there; an instance may be used by one thread
 * at a time.
 */
public final class ArtifactResolver implements AutoCloseable {
  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> repositories;

  private ArtifactResolver(
      RepositorySystem system,
      RepositorySystemSession session,
      List<RemoteRepository> repositories) {
    this.system = system;
    this.session = session;
    this.repositories = repositories;
  }

  /**
   * A resolver with the settings of the user and of the installed Maven.
   *
   * @throws UnresolvedException if a settings file cannot be understood
   */
  public static ArtifactResolver create(MavenHome home, DownloadProgress progress)
      throws UnresolvedException {
    RepositorySystem system = new RepositorySystemSupplier().get();
    MavenSession session = MavenSession.open(system, MavenSettings.read(home), progress);
    return new ArtifactResolver(system, session.session(), session.repositories());
  }

  /** The jar of these coordinates, without what it depends on. */
  public ResolvedArtifact resolve(MavenCoordinates coordinates) throws UnresolvedException {
    try {
      ArtifactRequest request = new ArtifactRequest(artifact(coordinates), repositories, null);
      return resolved(system.resolveArtifact(session, request).getArtifact());
    } catch (ArtifactResolutionException e) {
      throw new UnresolvedException("`" + coordinates + "` cannot be resolved: " + reason(e), e);
    }
  }

  /**
   * The jars of these coordinates and of all that they need at run time, in the order of a class
   * path; of several versions of one artifact, the one that Maven would choose.
   */
  public List<ResolvedArtifact> resolveWithDependencies(List<MavenCoordinates> coordinates)
      throws UnresolvedException {
    if (coordinates.isEmpty()) {
      return List.of();
    }
    CollectRequest collect = new CollectRequest();
    collect.setRepositories(repositories);
    coordinates.forEach(
        one -> collect.addDependency(new Dependency(artifact(one), JavaScopes.RUNTIME)));
    DependencyRequest request =
        new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
    try {
      List<ResolvedArtifact> files = new ArrayList<>();
      for (ArtifactResult result :
          system.resolveDependencies(session, request).getArtifactResults()) {
        files.add(resolved(result.getArtifact()));
      }
      return List.copyOf(files);
    } catch (DependencyResolutionException e) {
      throw new UnresolvedException("the dependencies cannot be resolved: " + reason(e), e);
    }
  }

  /** Ends connections. Files stay. */
  @Override
  public void close() {
    system.shutdown();
  }

  private static Artifact artifact(MavenCoordinates coordinates) {
    return new DefaultArtifact(
        coordinates.group(),
        coordinates.artifact(),
        coordinates.classifier(),
        "jar",
        coordinates.version());
  }

  private static ResolvedArtifact resolved(Artifact artifact) {
    MavenCoordinates coordinates =
        new MavenCoordinates(
            artifact.getGroupId(),
            artifact.getArtifactId(),
            artifact.getVersion(),
            artifact.getClassifier());
    return new ResolvedArtifact(coordinates, artifact.getFile().toPath().toAbsolutePath());
  }

  /** The innermost message, which names what failed; those around it repeat each other. */
  private static String reason(Throwable thrown) {
    Throwable innermost = thrown;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String message = innermost.getMessage();
    return message == null ? innermost.getClass().getSimpleName() : message;
  }
}
