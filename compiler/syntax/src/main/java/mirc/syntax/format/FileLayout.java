package mirc.syntax.format;

import static mirc.syntax.format.Layout.sequence;
import static mirc.syntax.format.Layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.DeviceBody;
import mirc.syntax.tree.Doc;
import mirc.syntax.tree.Edition;
import mirc.syntax.tree.Import;
import mirc.syntax.tree.ModuleHeader;
import mirc.syntax.tree.Node;
import mirc.syntax.tree.Requires;
import mirc.syntax.tree.SourceFile;

/** How files are laid out: groups of header lines, then declarations. */
final class FileLayout {
  private final Comments comments;
  private final Braces braces;
  private final DeclarationLayout declarations;
  private final List<Layout> parts = new ArrayList<>();

  FileLayout(Comments comments) {
    this.comments = comments;
    this.braces = new Braces(comments);
    this.declarations = new DeclarationLayout(comments);
  }

  Layout file(SourceFile file) {
    Edition edition = file.edition();
    if (edition != null) {
      add(edition, Doc.NONE, each -> text("edition " + each.number()), false);
    }
    ModuleHeader module = file.module();
    if (module != null) {
      add(module, module.doc(), FileLayout::module, !module.doc().isEmpty());
    }
    List<Node> lines = new ArrayList<>(file.imports());
    lines.addAll(file.requirements());
    lines.sort((a, b) -> a.span().compareTo(b.span()));
    Node previous = null;
    for (Node line : lines) {
      boolean newGroup = previous == null || previous.getClass() != line.getClass();
      boolean kindChanges =
          previous == null || (previous instanceof Requires) != (line instanceof Requires);
      add(line, Doc.NONE, this::headerLine, newGroup && kindChanges);
      previous = line;
    }
    boolean blockBefore = true;
    for (Declaration declaration : file.declarations()) {
      boolean block = isBlock(declaration);
      add(declaration, declaration.doc(), declarations::declaration, block || blockBefore);
      blockBefore = block;
    }
    int end = file.span().source().text().length();
    if (comments.hasBefore(end)) {
      boolean setOff = comments.isNextSetOff();
      parts.add(!parts.isEmpty() && setOff ? new Layout.Blank() : Layout.empty());
      parts.add(comments.before(end));
    }
    return sequence(parts);
  }

  /** Declarations that get an empty line on both sides. */
  private static boolean isBlock(Declaration declaration) {
    boolean composite =
        declaration instanceof Declaration.Device device
            && (device.body() instanceof DeviceBody.Composite || !device.clauses().isEmpty());
    boolean clauses = declaration instanceof Declaration.App app && !app.clauses().isEmpty();
    return declaration instanceof Declaration.Unikernel
        || !declaration.doc().isEmpty()
        || composite
        || clauses;
  }

  private <T extends Node> void add(T node, Doc doc, Function<T, Layout> layout, boolean setOff) {
    if (!parts.isEmpty() && (setOff || comments.isSetOff(node.span(), doc))) {
      parts.add(new Layout.Blank());
    }
    parts.add(braces.item(node, layout));
    parts.add(Layout.hardLine());
  }

  private static Layout module(ModuleHeader module) {
    return sequence(ItemLayout.doc(module.doc()), text("module " + module.name().text()));
  }

  private Layout headerLine(Node line) {
    if (line instanceof Requires requires) {
      return sequence(text("requires "), ExpressionLayout.verbatim(requires.coordinates()));
    }
    return ((Import) line).accept(new ImportLayout(new ExpressionLayout(comments)));
  }
}
