package mirc.syntax.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code import}. */
public sealed interface Import extends Node {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@code import mirage.net.*}: every declaration of a module.
   *
   * @param module the module's name
   * @param origin where it was written
   */
  record All(QualifiedName module, Origin origin) implements Import {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAll(this);
    }
  }

  /**
   * {@code import mirage.http.HttpServer}, or {@code import com.acme.stacks as acme}.
   *
   * @param target a module, or a declaration with its module's name before it
   * @param alias the name it gets in this file, or null for the target's last part
   * @param origin where it was written
   */
  record Single(QualifiedName target, @Nullable Name alias, Origin origin) implements Import {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSingle(this);
    }
  }

  /**
   * {@code import mirage.kv.{Embedded, KeyValue as Store}}.
   *
   * @param module the module's name
   * @param members at least one
   * @param origin where it was written
   */
  record Selected(QualifiedName module, List<Member> members, Origin origin) implements Import {
    /** Makes the list immutable. */
    public Selected {
      members = List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSelected(this);
    }
  }

  /**
   * One name between the braces.
   *
   * @param name the declaration's name
   * @param alias the name it gets in this file, or null for its own
   * @param origin where it was written
   */
  record Member(Name name, @Nullable Name alias, Origin origin) implements Node {}

  /** One method for each kind. */
  interface Visitor<R> {
    /** A whole module's declarations. */
    R visitAll(All all);

    /** A module or declaration. */
    R visitSingle(Single single);

    /** Some declarations of a module. */
    R visitSelected(Selected selected);
  }
}
