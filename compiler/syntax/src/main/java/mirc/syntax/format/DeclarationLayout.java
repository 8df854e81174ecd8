package mirc.syntax.format;

import static mirc.syntax.format.Layout.sequence;
import static mirc.syntax.format.Layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mirc.syntax.tree.Binding;
import mirc.syntax.tree.Clauses;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.DeviceBody;
import mirc.syntax.tree.Doc;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.Name;
import mirc.syntax.tree.Node;
import mirc.syntax.tree.Parameter;
import mirc.syntax.tree.Requirement;

/** How declarations are laid out. */
final class DeclarationLayout implements Declaration.Visitor<Layout> {
  /** How far clauses and bodies on lines of their own are indented. */
  private static final int CONTINUATION = 4;

  private final Braces braces;
  private final ExpressionLayout expressions;
  private final ItemLayout items;

  DeclarationLayout(Comments comments) {
    this.braces = new Braces(comments);
    this.expressions = new ExpressionLayout(comments);
    this.items = new ItemLayout(expressions);
  }

  Layout declaration(Declaration declaration) {
    return sequence(ItemLayout.doc(declaration.doc()), declaration.accept(this));
  }

  @Override
  public Layout visitInterface(Declaration.Interface declaration) {
    String supertypes =
        declaration.supertypes().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", " extends ", ""));
    String head = "interface " + declaration.name().text();
    return withBody(
        text(declaration.supertypes().isEmpty() ? head : head + supertypes),
        Clauses.NONE,
        declaration.java());
  }

  /** The body on the head's line if it fits and there are no clauses, else on one of its own. */
  private Layout withBody(Layout head, Clauses clauses, JavaReference java) {
    Layout body = sequence(Layout.line(), text("= "), ItemLayout.java(java));
    if (clauses.isEmpty()) {
      return sequence(head, Layout.group(Layout.nest(CONTINUATION, body)));
    }
    return sequence(head, Layout.group(Layout.nest(CONTINUATION, clauses(clauses), body)));
  }

  private Layout clauses(Clauses clauses) {
    List<Layout> parts = new ArrayList<>();
    if (!clauses.needs().isEmpty()) {
      String needs = clauses.needs().stream().map(Name::text).collect(Collectors.joining(", "));
      parts.add(Layout.hardLine());
      parts.add(text("needs " + needs));
    }
    Name exclusive = clauses.exclusive();
    if (exclusive != null) {
      parts.add(Layout.hardLine());
      parts.add(text("exclusive " + exclusive.text()));
    }
    for (Requirement requirement : clauses.requirements()) {
      parts.add(Layout.hardLine());
      parts.add(items.visitRequirement(requirement));
    }
    return sequence(parts);
  }

  private Layout parameters(List<Parameter> parameters) {
    return expressions.list("(", parameters, ")", items::visitParameter);
  }

  @Override
  public Layout visitDevice(Declaration.Device declaration) {
    boolean bare = declaration.singleton() && declaration.parameters().isEmpty();
    Layout head =
        sequence(
            text((declaration.singleton() ? "singleton " : "") + "device "),
            text(declaration.name().text()),
            bare ? Layout.empty() : parameters(declaration.parameters()),
            text(": " + TypeLayout.type(declaration.result())));
    if (declaration.body() instanceof DeviceBody.Leaf leaf) {
      return withBody(head, declaration.clauses(), leaf.java());
    }
    DeviceBody.Composite body = (DeviceBody.Composite) declaration.body();
    Clauses clauses = declaration.clauses();
    return clauses.isEmpty()
        ? sequence(head, text(" "), composite(body))
        : sequence(
            head, Layout.nest(CONTINUATION, clauses(clauses)), Layout.hardLine(), composite(body));
  }

  private Layout composite(DeviceBody.Composite body) {
    List<Node> parts = new ArrayList<>(body.bindings());
    parts.addAll(body.requirements());
    parts.sort((a, b) -> a.span().compareTo(b.span()));
    parts.add(body.result());
    return braces.block(parts, DeclarationLayout::doc, this::compositeItem, body.span().end() - 1);
  }

  private static Doc doc(Node node) {
    if (node instanceof Binding binding) {
      return binding.doc();
    }
    return node instanceof Parameter parameter ? parameter.doc() : Doc.NONE;
  }

  private Layout compositeItem(Node node) {
    if (node instanceof Item item) {
      return item.accept(items);
    }
    return sequence(text("return "), expressions.expression((Expression) node));
  }

  @Override
  public Layout visitApp(Declaration.App declaration) {
    List<Parameter> parameters = declaration.parameters();
    Layout head =
        sequence(
            text("app " + declaration.name().text()),
            parameters == null ? Layout.empty() : parameters(parameters));
    return withBody(head, declaration.clauses(), declaration.java());
  }

  @Override
  public Layout visitUnikernel(Declaration.Unikernel declaration) {
    String amends = declaration.amended() == null ? "" : " amends " + declaration.amended().text();
    return sequence(
        text("unikernel " + declaration.name().text() + amends + " "),
        braces.block(
            declaration.items(),
            DeclarationLayout::doc,
            item -> item.accept(items),
            declaration.span().end() - 1));
  }

  @Override
  public Layout visitTarget(Declaration.Target declaration) {
    String provides =
        declaration.provides().stream()
            .map(Name::text)
            .collect(Collectors.joining(", ", "provides ", ""));
    return Layout.group(
        text("target " + declaration.name().text() + " {"),
        Layout.nest(ExpressionLayout.INDENT, Layout.line(), text(provides)),
        Layout.line(),
        text("}"));
  }

  @Override
  public Layout visitTypeAlias(Declaration.TypeAlias declaration) {
    return text("type " + declaration.name().text() + " = " + TypeLayout.type(declaration.type()));
  }

  @Override
  public Layout visitEnumeration(Declaration.Enumeration declaration) {
    String head = "enum " + declaration.name().text() + " ";
    Layout values =
        declaration.values().isEmpty()
            ? text(head)
            : braces.list(
                head,
                declaration.values(),
                value -> sequence(ItemLayout.doc(value.doc()), text(value.name().text())));
    JavaReference java = declaration.java();
    if (java == null) {
      return values;
    }
    Layout body = sequence(text("= "), ItemLayout.java(java));
    return declaration.values().isEmpty()
        ? sequence(values, body)
        : sequence(values, text(" "), body);
  }

  @Override
  public Layout visitFaulty(Declaration.Faulty declaration) {
    throw new IllegalArgumentException("a file with errors is not formatted");
  }
}
