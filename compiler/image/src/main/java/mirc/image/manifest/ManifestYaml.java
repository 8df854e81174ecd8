package mirc.image.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import mirc.wiring.BootParameter;
import mirc.wiring.Dependency;
import mirc.wiring.Instance;

/** The manifest as YAML, the same bytes for equal manifests. */
public final class ManifestYaml {
  private static final int FORMAT = 1;
  private static final String LICENCE =
      "contains classes of OpenJDK, under GPL-2.0-only WITH Classpath-exception-2.0; mirc's"
          + " runtime and standard library under Apache-2.0";

  private ManifestYaml() {}

  /** The text that is embedded. */
  public static String write(Manifest manifest) {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    try {
      return new ObjectMapper(factory).writeValueAsString(tree(manifest));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists of text can be written", e);
    }
  }

  private static Map<String, Object> tree(Manifest manifest) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("manifest", FORMAT);
    tree.put("unikernel", manifest.unikernel());
    putText(tree, "version", manifest.version());
    tree.put("target", manifest.target());
    putNumber(tree, "memoryLimit", manifest.limits().memory());
    putNumber(tree, "imageLimit", manifest.limits().image());
    tree.put("devices", manifest.devices().stream().map(ManifestYaml::device).toList());
    tree.put(
        "bootParameters", manifest.parameters().stream().map(ManifestYaml::parameter).toList());
    tree.put(
        "dependencies", manifest.dependencies().stream().map(ManifestYaml::dependency).toList());
    Map<String, Object> origins = new LinkedHashMap<>();
    origins.put("mirc", manifest.origins().mirc());
    origins.put("toolChain", manifest.origins().toolChain());
    origins.put("jdk", manifest.origins().jdk());
    origins.put("jdkModulesSha256", manifest.origins().jdkModules());
    tree.put("builtWith", origins);
    tree.put("licences", List.of(LICENCE));
    return tree;
  }

  private static Map<String, Object> device(Instance instance) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", instance.id());
    tree.put("device", instance.device());
    putText(tree, "type", instance.type());
    return tree;
  }

  private static Map<String, Object> parameter(BootParameter parameter) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", parameter.name());
    tree.put("type", parameter.type().name() + (parameter.type().optional() ? "?" : ""));
    parameter.initialText().ifPresent(text -> tree.put("default", text));
    if (parameter.secret()) {
      tree.put("secret", true);
    }
    putText(tree, "documentation", parameter.documentation());
    return tree;
  }

  private static Map<String, Object> dependency(Dependency dependency) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("coordinates", dependency.coordinates());
    tree.put("sha256", dependency.sha256());
    return tree;
  }

  private static void putText(Map<String, Object> tree, String name, String text) {
    if (!text.isEmpty()) {
      tree.put(name, text);
    }
  }

  private static void putNumber(Map<String, Object> tree, String name, OptionalLong number) {
    if (number.isPresent()) {
      tree.put(name, number.getAsLong());
    }
  }
}
