package mirc.dependencies.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.model.Repository;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.ModelProblemCollector;
import org.apache.maven.model.profile.DefaultProfileActivationContext;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;

/**
 * The settings of the user and of the installed Maven, merged, and the repositories that follow
 * from them: those of the active profiles, then those that every Maven project inherits, so that no
 * address stands here.
 *
 * <p>Encrypted passwords are not decrypted.
 */
record MavenSettings(MavenHome home, Settings settings, List<Repository> repositories) {

  static MavenSettings read(MavenHome home) throws UnresolvedException {
    DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest();
    request.setUserSettingsFile(home.userSettings().toFile());
    home.installedSettings().ifPresent(file -> request.setGlobalSettingsFile(file.toFile()));
    request.setSystemProperties(System.getProperties());
    try {
      Settings settings =
          new DefaultSettingsBuilderFactory().newInstance().build(request).getEffectiveSettings();
      return new MavenSettings(home, settings, repositories(settings));
    } catch (SettingsBuildingException e) {
      throw new UnresolvedException("Maven's settings cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Repository> repositories(Settings settings) {
    List<Profile> profiles = settings.getProfiles().stream().map(SettingsProfiles::model).toList();
    DefaultProfileActivationContext context = new DefaultProfileActivationContext();
    context.setActiveProfileIds(settings.getActiveProfiles());
    context.setSystemProperties(System.getProperties());
    ModelParts parts = new ModelParts();
    List<Repository> repositories = new ArrayList<>();
    for (Profile profile : parts.activeProfiles(profiles, context)) {
      repositories.addAll(profile.getRepositories());
    }
    for (Repository inherited : parts.inherited().getRepositories()) {
      if (repositories.stream()
          .noneMatch(repository -> repository.getId().equals(inherited.getId()))) {
        repositories.add(inherited);
      }
    }
    return repositories;
  }

  /** Opens what Maven's factory has and does not show. */
  private static final class ModelParts extends DefaultModelBuilderFactory {
    /** The model that every project inherits from. */
    Model inherited() {
      return newSuperPomProvider().getSuperModel("4.0.0");
    }

    List<Profile> activeProfiles(List<Profile> profiles, DefaultProfileActivationContext context) {
      // A profile whose activation cannot be understood stays inactive, as in Maven.
      ModelProblemCollector ignored = problem -> {};
      return newProfileSelector().getActiveProfiles(profiles, context, ignored);
    }
  }
}
