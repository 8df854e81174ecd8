package mirc.syntax.format;

import static mirc.syntax.format.Layout.text;

import mirc.syntax.tree.Import;
import mirc.syntax.tree.Name;
import org.jspecify.annotations.Nullable;

/** How imports are laid out. */
record ImportLayout(ExpressionLayout expressions) implements Import.Visitor<Layout> {
  @Override
  public Layout visitAll(Import.All all) {
    return text("import " + all.module().text() + ".*");
  }

  @Override
  public Layout visitSingle(Import.Single single) {
    return text("import " + single.target().text() + alias(single.alias()));
  }

  @Override
  public Layout visitSelected(Import.Selected selected) {
    return Layout.sequence(
        text("import " + selected.module().text() + "."),
        expressions.list(
            "{",
            selected.members(),
            "}",
            member -> text(member.name().text() + alias(member.alias()))));
  }

  private static String alias(@Nullable Name alias) {
    return alias == null ? "" : " as " + alias.text();
  }
}
