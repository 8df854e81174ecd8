package mirc.aot.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.ClassPath;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reflect.Services;
import org.jspecify.annotations.Nullable;

/**
 * Files beside the classes that the image has: those that calls name by constants or the project
 * lists, and what files of {@code META-INF/services} say of services that the program loads.
 */
public final class KeptFiles {
  private static final String SERVICES = "META-INF/services/";
  private static final String PROPERTIES = ".properties";

  private final Reach reach;
  private final Map<String, byte @Nullable []> files = new TreeMap<>();
  private final Map<ClassModel, MethodModel> services = new LinkedHashMap<>();

  KeptFiles(Reach reach) {
    this.reach = reach;
  }

  /** The file is read by its path; whether it is there or not is known from now on. */
  public void keep(String path) {
    if (files.containsKey(path)) {
      return;
    }
    try {
      files.put(path, path.isEmpty() ? null : reach.world().resource(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path that a call with a class and a name asks for; null if they are not constants. */
  public static @Nullable String path(Value base, Value name) {
    String text = name.asString();
    if (text == null) {
      return null;
    }
    ClassModel type = base.asClass();
    if (base.isNull()) {
      return text;
    } else if (text.startsWith("/")) {
      return text.substring(1);
    } else if (type == null) {
      return null;
    }
    return type.packageName().isEmpty() ? text : type.packageName() + "/" + text;
  }

  /**
   * The program asks for a bundle of resources: the files and classes of all locales are kept, and
   * the name without a locale, which tells at run time that others are not there.
   */
  void bundle(String name) {
    String path = name.replace('.', '/');
    if (reach.isOpen() || files.containsKey(path + PROPERTIES)) {
      return;
    }
    keep(path + PROPERTIES);
    Pattern ofLocale = Pattern.compile(Pattern.quote(path) + "(_\\w*)?\\.(properties|class)");
    try {
      for (String file : reach.world().list(path.substring(0, path.lastIndexOf('/') + 1))) {
        if (!ofLocale.matcher(file).matches()) {
          continue;
        }
        ClassModel type =
            file.endsWith(ClassPath.CLASS)
                ? reach.world().find(file.substring(0, file.length() - ClassPath.CLASS.length()))
                : null;
        if (type != null) {
          reach.reflected().list(type);
        } else if (file.endsWith(PROPERTIES)) {
          keep(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program loads a service. */
  void service(ClassModel type) {
    if (reach.isOpen() || services.containsKey(type)) {
      return;
    }
    World world = reach.world();
    List<String> names = new ArrayList<>();
    try {
      for (byte[] file : world.resources(SERVICES + type.javaName())) {
        String text = new String(file, StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
          int comment = line.indexOf('#');
          String name = (comment < 0 ? line : line.substring(0, comment)).strip();
          if (!name.isEmpty() && !names.contains(name)) {
            names.add(name);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String name : names) {
      ClassModel provider = world.find(name.replace('.', '/'));
      if (provider != null && provider.module() != null) {
        // The JDK asks for constructors and annotations of its own providers.
        reach.reflected().list(provider);
      }
    }
    MethodModel make = Services.make(world, type, names);
    services.put(type, make);
    reach.root(make, "a service is loaded");
  }

  /** The files by path; null for one that is not there. */
  public Map<String, byte @Nullable []> files() {
    return files;
  }

  /** The method that makes what is known of a service's providers; null if it is not loaded. */
  public @Nullable MethodModel providers(ClassModel service) {
    return services.get(service);
  }

  /** The services that are loaded. */
  public List<ClassModel> services() {
    return List.copyOf(services.keySet());
  }
}
