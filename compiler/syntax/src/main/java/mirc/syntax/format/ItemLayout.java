package mirc.syntax.format;

import static mirc.syntax.format.Layout.group;
import static mirc.syntax.format.Layout.sequence;
import static mirc.syntax.format.Layout.text;

import java.util.ArrayList;
import java.util.List;
import mirc.syntax.tree.Binding;
import mirc.syntax.tree.Doc;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.JavaReference;
import mirc.syntax.tree.Parameter;
import mirc.syntax.tree.Requirement;
import mirc.syntax.tree.TypeReference;
import org.jspecify.annotations.Nullable;

/** How items and parameters are laid out. */
final class ItemLayout implements Item.Visitor<Layout> {
  private final ExpressionLayout expressions;

  ItemLayout(ExpressionLayout expressions) {
    this.expressions = expressions;
  }

  /** The documentation, with a line end after each line. */
  static Layout doc(Doc doc) {
    List<Layout> parts = new ArrayList<>();
    for (String line : doc.lines()) {
      parts.add(text(line.isEmpty() ? "///" : "/// " + line));
      parts.add(Layout.hardLine());
    }
    return sequence(parts);
  }

  static Layout java(JavaReference java) {
    return sequence(text("java "), ExpressionLayout.verbatim(java));
  }

  @Override
  public Layout visitParameter(Parameter parameter) {
    String stage =
        switch (parameter.stage()) {
          case BOOT -> "boot ";
          case BUILD -> "build ";
          case UNSPECIFIED -> "";
        };
    String head = (parameter.secret() ? "secret " : "") + stage;
    return sequence(
        doc(parameter.doc()),
        text(head),
        assignment(parameter.name().text(), parameter.type(), parameter.defaultValue()));
  }

  private Layout assignment(String name, @Nullable TypeReference type, @Nullable Expression value) {
    String typed = type == null ? name : name + ": " + TypeLayout.type(type);
    return value == null
        ? text(typed)
        : sequence(text(typed + " = "), expressions.expression(value));
  }

  @Override
  public Layout visitBinding(Binding binding) {
    return sequence(
        doc(binding.doc()), assignment(binding.name().text(), binding.type(), binding.value()));
  }

  @Override
  public Layout visitSetting(Item.Setting setting) {
    return assignment(setting.path().text(), null, setting.value());
  }

  @Override
  public Layout visitRequirement(Requirement requirement) {
    Layout condition = sequence(text("require "), expressions.condition(requirement.condition()));
    Expression.Text message = requirement.message();
    return message == null
        ? condition
        : group(
            condition,
            text(","),
            Layout.nest(
                ExpressionLayout.INDENT, Layout.line(), ExpressionLayout.verbatim(message)));
  }

  @Override
  public Layout visitStart(Item.Start start) {
    return sequence(text("start "), expressions.expression(start.app()));
  }

  @Override
  public Layout visitStartJava(Item.StartJava start) {
    Layout arguments =
        start.arguments().isEmpty() ? Layout.empty() : expressions.arguments(start.arguments());
    return sequence(text("start "), java(start.java()), arguments);
  }

  @Override
  public Layout visitLimits(Item.Limits limits) {
    return new Braces(expressions.comments()).list("limits ", limits.limits(), this::limit);
  }

  private Layout limit(Item.Limit limit) {
    return assignment(limit.name().text(), null, limit.value());
  }

  @Override
  public Layout visitVersion(Item.Version version) {
    return sequence(text("version = "), ExpressionLayout.verbatim(version.version()));
  }
}
