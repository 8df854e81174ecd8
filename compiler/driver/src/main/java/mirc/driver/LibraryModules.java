package mirc.driver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import mirc.diagnostics.Checked;
import mirc.semantics.module.ModuleFinder;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.syntax.tree.SourceFile;

/**
 * Finds modules as {@code META-INF/mirage/<name>.mirage}, in mirc's own jars and on the project's
 * class path.
 */
final class LibraryModules implements ModuleFinder {
  private static final String SUFFIX = ".mirage";

  private final Resources resources;
  private final Map<String, Optional<Checked<SourceFile>>> parsed = new HashMap<>();
  private final NavigableSet<String> names = new TreeSet<>();

  LibraryModules(List<Path> projectClassPath) {
    this.resources = Resources.of(projectClassPath);
    for (String path : resources.below(GuestLibrary.MARK)) {
      if (path.endsWith(SUFFIX)) {
        names.add(path.substring(GuestLibrary.MARK.length(), path.length() - SUFFIX.length()));
      }
    }
  }

  @Override
  public Optional<Checked<SourceFile>> find(String name) {
    return parsed.computeIfAbsent(name, this::parse);
  }

  @Override
  public SortedSet<String> names() {
    return names;
  }

  private Optional<Checked<SourceFile>> parse(String name) {
    if (!names.contains(name)) {
      return Optional.empty();
    }
    String path = GuestLibrary.MARK + name + SUFFIX;
    String text = new String(resources.read(path), StandardCharsets.UTF_8);
    return Optional.of(Parser.parse(Source.of("jar:" + path, text)));
  }
}
