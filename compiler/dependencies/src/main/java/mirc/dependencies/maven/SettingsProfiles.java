package mirc.dependencies.maven;

import org.apache.maven.model.Activation;
import org.apache.maven.model.ActivationFile;
import org.apache.maven.model.ActivationOS;
import org.apache.maven.model.ActivationProperty;
import org.apache.maven.model.Profile;
import org.apache.maven.model.Repository;
import org.apache.maven.model.RepositoryPolicy;
import org.jspecify.annotations.Nullable;

/** Settings profiles as the model's profiles, which the profile selector understands. */
final class SettingsProfiles {
  private SettingsProfiles() {}

  static Profile model(org.apache.maven.settings.Profile settings) {
    Profile profile = new Profile();
    profile.setId(settings.getId());
    profile.setProperties(settings.getProperties());
    if (settings.getActivation() != null) {
      profile.setActivation(activation(settings.getActivation()));
    }
    settings.getRepositories().forEach(one -> profile.addRepository(repository(one)));
    return profile;
  }

  private static Activation activation(org.apache.maven.settings.Activation settings) {
    Activation activation = new Activation();
    activation.setActiveByDefault(settings.isActiveByDefault());
    activation.setJdk(settings.getJdk());
    if (settings.getOs() != null) {
      ActivationOS os = new ActivationOS();
      os.setArch(settings.getOs().getArch());
      os.setFamily(settings.getOs().getFamily());
      os.setName(settings.getOs().getName());
      os.setVersion(settings.getOs().getVersion());
      activation.setOs(os);
    }
    if (settings.getProperty() != null) {
      ActivationProperty property = new ActivationProperty();
      property.setName(settings.getProperty().getName());
      property.setValue(settings.getProperty().getValue());
      activation.setProperty(property);
    }
    if (settings.getFile() != null) {
      ActivationFile file = new ActivationFile();
      file.setExists(settings.getFile().getExists());
      file.setMissing(settings.getFile().getMissing());
      activation.setFile(file);
    }
    return activation;
  }

  private static Repository repository(org.apache.maven.settings.Repository settings) {
    Repository repository = new Repository();
    repository.setId(settings.getId());
    repository.setUrl(settings.getUrl());
    repository.setLayout(settings.getLayout());
    repository.setReleases(policy(settings.getReleases()));
    repository.setSnapshots(policy(settings.getSnapshots()));
    return repository;
  }

  private static @Nullable RepositoryPolicy policy(
      org.apache.maven.settings.@Nullable RepositoryPolicy settings) {
    if (settings == null) {
      return null;
    }
    RepositoryPolicy policy = new RepositoryPolicy();
    policy.setEnabled(settings.isEnabled());
    policy.setUpdatePolicy(settings.getUpdatePolicy());
    policy.setChecksumPolicy(settings.getChecksumPolicy());
    return policy;
  }
}
