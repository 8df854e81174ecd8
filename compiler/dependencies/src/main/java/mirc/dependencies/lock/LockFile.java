package mirc.dependencies.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the required artifacts were resolved to, as YAML: the same bytes for the same artifacts.
 *
 * @param requires the coordinates that the project's file names
 * @param artifacts those and all that they need, in the order of the class path
 */
public record LockFile(List<String> requires, List<LockedArtifact> artifacts) {
  private static final int FORMAT = 1;
  private static final String HEAD =
      "# What `requires` was resolved to. Commit this file; delete it to resolve anew.\n";
  private static final String HASH = "[0-9a-f]{64}";

  /** Makes the lists immutable. */
  public LockFile {
    requires = List.copyOf(requires);
    artifacts = List.copyOf(artifacts);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws LockFormatException if it is anything else
   */
  public static LockFile read(String text) throws LockFormatException {
    JsonNode root;
    try {
      root = new ObjectMapper(new YAMLFactory()).readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new LockFormatException(line, "this is not YAML");
    }
    keys(root, Set.of("lock", "requires", "artifacts"));
    if (root.path("lock").asInt() != FORMAT) {
      throw new LockFormatException(
          1,
          "the lock file has format `" + root.path("lock").asText() + "`, and this is " + FORMAT);
    }
    List<String> requires = new ArrayList<>();
    for (JsonNode one : list(root, "requires")) {
      requires.add(text(one, "an item of `requires`"));
    }
    List<LockedArtifact> artifacts = new ArrayList<>();
    for (JsonNode one : list(root, "artifacts")) {
      keys(one, Set.of("coordinates", "sha256"));
      String hash = text(one.path("sha256"), "`sha256`");
      if (!hash.matches(HASH)) {
        throw new LockFormatException(1, "`" + hash + "` is no SHA-256 in hex");
      }
      artifacts.add(new LockedArtifact(text(one.path("coordinates"), "`coordinates`"), hash));
    }
    return new LockFile(requires, artifacts);
  }

  /** The file's text. */
  public String write() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("lock", FORMAT);
    tree.put("requires", requires);
    List<Map<String, String>> list = new ArrayList<>();
    for (LockedArtifact artifact : artifacts) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("coordinates", artifact.coordinates());
      one.put("sha256", artifact.sha256());
      list.add(one);
    }
    tree.put("artifacts", list);
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    try {
      return HEAD + new ObjectMapper(factory).writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists of text can be written", e);
    }
  }

  private static JsonNode list(JsonNode node, String key) throws LockFormatException {
    if (!node.path(key).isArray()) {
      throw new LockFormatException(1, "`" + key + "` is no list");
    }
    return node.path(key);
  }

  private static String text(JsonNode node, String what) throws LockFormatException {
    if (!node.isTextual()) {
      throw new LockFormatException(1, what + " is no text");
    }
    return node.asText();
  }

  private static void keys(JsonNode node, Set<String> wanted) throws LockFormatException {
    Set<String> present = new TreeSet<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      present.add(names.next());
    }
    if (!node.isObject() || !present.equals(wanted)) {
      throw new LockFormatException(
          1, "a mapping has the keys " + present + ", and not " + new TreeSet<>(wanted));
    }
  }
}
