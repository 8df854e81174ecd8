package mirc.semantics.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mirc.diagnostics.Sink;
import mirc.semantics.binding.JavaBinder;
import mirc.semantics.java.JavaTypes;
import mirc.semantics.module.ModuleFinder;
import mirc.semantics.scope.FileScope;
import mirc.target.Target;

/** What all checks of one program share. */
final class Context {
  private final Sink sink;
  private final ModuleFinder finder;
  private final JavaTypes javaTypes;
  private final Map<String, FileScope> scopes;
  private final Map<String, Target> targets = new TreeMap<>();
  private final String root;
  private final List<Body> bodies = new ArrayList<>();
  private final Settings settings = new Settings();
  private final JavaBinder binder;
  private final Types types;
  private final Signatures signatures;

  Context(
      Sink sink,
      ModuleFinder finder,
      JavaTypes javaTypes,
      Collection<Target> targets,
      Map<String, FileScope> scopes,
      String root) {
    this.sink = sink;
    this.finder = finder;
    this.javaTypes = javaTypes;
    this.scopes = scopes;
    this.root = root;
    targets.forEach(target -> this.targets.put(target.name(), target));
    this.binder = new JavaBinder(javaTypes, sink);
    this.types = new Types(this);
    this.signatures = new Signatures(this);
  }

  Sink sink() {
    return sink;
  }

  ModuleFinder finder() {
    return finder;
  }

  JavaTypes javaTypes() {
    return javaTypes;
  }

  JavaBinder binder() {
    return binder;
  }

  Types types() {
    return types;
  }

  Signatures signatures() {
    return signatures;
  }

  Map<String, Target> targets() {
    return targets;
  }

  Collection<FileScope> scopes() {
    return scopes.values();
  }

  /** Settings of lifted parameters, which can be checked when all else is. */
  Settings settings() {
    return settings;
  }

  /** Notes a body whose unused names are to be reported when all else is sound. */
  void note(Body body) {
    bodies.add(body);
  }

  List<Body> bodies() {
    return bodies;
  }

  /**
   * Whether warnings about the module interest the user: only those about the file that is built
   * do.
   */
  boolean warnsOf(String module) {
    return module.equals(root);
  }

  /** The scope of the file that declares the module. */
  FileScope scope(String module) {
    FileScope scope = scopes.get(module);
    if (scope == null) {
      throw new IllegalArgumentException("module `" + module + "` is not loaded");
    }
    return scope;
  }
}
