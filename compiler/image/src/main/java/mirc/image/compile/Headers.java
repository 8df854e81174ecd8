package mirc.image.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headers that a source reaches, without regard to {@code #if}. Headers that are not in
 * the working directory are the tool chain's own. May be used by several threads.
 */
final class Headers {
  private static final Pattern INCLUDE =
      Pattern.compile("^[ \\t]*#[ \\t]*include[ \\t]*[\"<]([^\">]+)[\">]", Pattern.MULTILINE);

  private final Path directory;
  private final Map<Path, List<String>> included = new ConcurrentHashMap<>();

  Headers(Path directory) {
    this.directory = directory;
  }

  /** The source's headers, relative to the working directory, in the order in which they appear. */
  Set<Path> of(CSource source) throws IOException {
    Set<Path> reached = new LinkedHashSet<>();
    follow(source.file(), source.includes(), reached);
    return reached;
  }

  private void follow(Path file, List<Path> folders, Set<Path> reached) throws IOException {
    for (String name : included(file)) {
      List<Path> candidates = new ArrayList<>();
      candidates.add(file.resolveSibling(name));
      folders.forEach(folder -> candidates.add(folder.resolve(name)));
      for (Path candidate : candidates) {
        if (Files.isRegularFile(directory.resolve(candidate))) {
          if (reached.add(candidate.normalize())) {
            follow(candidate, folders, reached);
          }
          break;
        }
      }
    }
  }

  private List<String> included(Path file) throws IOException {
    List<String> known = included.get(file);
    if (known != null) {
      return known;
    }
    List<String> names = new ArrayList<>();
    Matcher matcher =
        INCLUDE.matcher(Files.readString(directory.resolve(file), StandardCharsets.UTF_8));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    included.put(file, names);
    return names;
  }
}
