package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mirc.diagnostics.Checked;
import mirc.semantics.java.JavaClass;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.java.JavaParameter;
import mirc.semantics.java.JavaText;
import mirc.semantics.java.JavaTypes;
import mirc.semantics.module.Module;
import mirc.semantics.module.ModuleFinder;
import mirc.semantics.module.ModuleGraph;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.SourceFile;

/**
 * Modules that a file needs though it does not import them: those whose interfaces are bound to the
 * Java interfaces that the classes of apps without parameter lists take.
 */
final class ImpliedModules {
  private final ModuleFinder finder;
  private final JavaTypes javaTypes;

  ImpliedModules(ModuleFinder finder, JavaTypes javaTypes) {
    this.finder = finder;
    this.javaTypes = javaTypes;
  }

  Set<String> of(ModuleGraph graph) {
    Set<String> wanted = new HashSet<>();
    for (Module module : graph.all()) {
      inferred(module.tree()).forEach(java -> wanted.addAll(parameterClasses(java)));
    }
    graph.all().forEach(module -> wanted.removeAll(boundClasses(module.tree())));
    wanted.removeIf(name -> name.startsWith("java."));
    Set<String> modules = new TreeSet<>();
    if (wanted.isEmpty()) {
      return modules;
    }
    for (String name : finder.names()) {
      SourceFile tree =
          graph.contains(name) ? null : finder.find(name).map(Checked::value).orElse(null);
      if (tree != null && boundClasses(tree).stream().anyMatch(wanted::contains)) {
        modules.add(name);
      }
    }
    return modules;
  }

  private static List<JavaReference> inferred(SourceFile file) {
    List<JavaReference> references = new ArrayList<>();
    for (Declaration declaration : file.declarations()) {
      if (declaration instanceof Declaration.App app && app.parameters() == null) {
        references.add(app.java());
      } else if (declaration instanceof Declaration.Unikernel unikernel) {
        unikernel.items(Item.StartJava.class).forEach(start -> references.add(start.java()));
      }
    }
    return references;
  }

  private Set<String> parameterClasses(JavaReference java) {
    Set<String> names = new HashSet<>();
    JavaClass found = javaTypes.find(java.className()).orElse(null);
    if (found == null) {
      return names;
    }
    String member = java.member();
    List<JavaMethod> candidates =
        member == null ? found.publicConstructors() : found.publicStaticMethods(member);
    for (JavaMethod method : candidates) {
      for (JavaParameter parameter : method.parameters()) {
        names.add(JavaText.className(parameter.descriptor()));
        parameter.signature().ifPresent(signature -> names.addAll(classesIn(signature)));
      }
    }
    names.remove("");
    return names;
  }

  /** The classes that a generic type mentions. */
  private static List<String> classesIn(String signature) {
    List<String> names = new ArrayList<>();
    for (String part : signature.split("[<;>]", -1)) {
      String name = part.startsWith("+") || part.startsWith("-") ? part.substring(1) : part;
      if (name.startsWith("L")) {
        names.add(name.substring(1).replace('/', '.'));
      }
    }
    return names;
  }

  private static Set<String> boundClasses(SourceFile file) {
    Set<String> names = new HashSet<>();
    file.declarations()
        .forEach(declaration -> names.add(InferredSignatures.boundClass(declaration)));
    return names;
  }
}
