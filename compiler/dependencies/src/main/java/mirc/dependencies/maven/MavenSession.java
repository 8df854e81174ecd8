package mirc.dependencies.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Repository;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.apache.maven.settings.Mirror;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationSelector;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;

/** The resolver's session and its repositories, as Maven sets them up from its settings. */
record MavenSession(RepositorySystemSession session, List<RemoteRepository> repositories) {

  static MavenSession open(
      RepositorySystem system, MavenSettings maven, DownloadProgress progress) {
    Settings settings = maven.settings();
    DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
    // Poms choose profiles by them; one that cannot be chosen makes the pom count as empty.
    session.setSystemProperties(System.getProperties());
    session.setOffline(settings.isOffline());
    session.setMirrorSelector(mirrors(settings));
    session.setProxySelector(proxies(settings));
    session.setAuthenticationSelector(servers(settings));
    session.setTransferListener(new ProgressListener(progress));
    session.setLocalRepositoryManager(
        system.newLocalRepositoryManager(
            session, new LocalRepository(localRepository(maven).toFile())));
    List<RemoteRepository> declared =
        maven.repositories().stream().map(MavenSession::remote).toList();
    return new MavenSession(session, system.newResolutionRepositories(session, declared));
  }

  private static Path localRepository(MavenSettings maven) {
    return maven
        .home()
        .localRepository()
        .or(() -> Optional.ofNullable(maven.settings().getLocalRepository()).map(Path::of))
        .orElseGet(() -> maven.home().user().resolve("repository"));
  }

  private static DefaultMirrorSelector mirrors(Settings settings) {
    DefaultMirrorSelector selector = new DefaultMirrorSelector();
    for (Mirror mirror : settings.getMirrors()) {
      selector.add(
          mirror.getId(),
          mirror.getUrl(),
          mirror.getLayout(),
          false,
          mirror.isBlocked(),
          mirror.getMirrorOf(),
          mirror.getMirrorOfLayouts());
    }
    return selector;
  }

  private static DefaultProxySelector proxies(Settings settings) {
    DefaultProxySelector selector = new DefaultProxySelector();
    for (Proxy proxy : settings.getProxies()) {
      if (proxy.isActive()) {
        AuthenticationBuilder authentication = new AuthenticationBuilder();
        authentication.addUsername(proxy.getUsername()).addPassword(proxy.getPassword());
        selector.add(
            new org.eclipse.aether.repository.Proxy(
                proxy.getProtocol(), proxy.getHost(), proxy.getPort(), authentication.build()),
            proxy.getNonProxyHosts());
      }
    }
    return selector;
  }

  private static AuthenticationSelector servers(Settings settings) {
    DefaultAuthenticationSelector selector = new DefaultAuthenticationSelector();
    for (Server server : settings.getServers()) {
      AuthenticationBuilder authentication = new AuthenticationBuilder();
      authentication.addUsername(server.getUsername()).addPassword(server.getPassword());
      if (server.getPrivateKey() != null) {
        authentication.addPrivateKey(server.getPrivateKey(), server.getPassphrase());
      }
      selector.add(server.getId(), authentication.build());
    }
    return selector;
  }

  private static RemoteRepository remote(Repository repository) {
    return new RemoteRepository.Builder(
            repository.getId(), repository.getLayout(), repository.getUrl())
        .setReleasePolicy(policy(repository.getReleases()))
        .setSnapshotPolicy(policy(repository.getSnapshots()))
        .build();
  }

  private static RepositoryPolicy policy(
      org.apache.maven.model.@org.jspecify.annotations.Nullable RepositoryPolicy written) {
    if (written == null) {
      return new RepositoryPolicy();
    }
    String updates = written.getUpdatePolicy();
    String checksums = written.getChecksumPolicy();
    return new RepositoryPolicy(
        written.isEnabled(),
        updates == null ? RepositoryPolicy.UPDATE_POLICY_DAILY : updates,
        checksums == null ? RepositoryPolicy.CHECKSUM_POLICY_WARN : checksums);
  }
}
