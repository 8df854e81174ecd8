package mirc.syntax.tree;

import java.util.List;

/** What stands between the braces of a unikernel. */
public sealed interface Item extends Node permits Parameter, Binding, Requirement, Item.Other {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /** The kinds that occur in unikernels only. */
  sealed interface Other extends Item {}

  /**
   * {@code stack.address = 10.0.0.9/24}: the default of a lifted parameter.
   *
   * @param path at least two names
   * @param value the default
   * @param origin where it was written
   */
  record Setting(QualifiedName path, Expression value, Origin origin) implements Other {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSetting(this);
    }
  }

  /**
   * {@code start Site(server, pages)}.
   *
   * @param app an app, applied, or the name of a binding that holds one
   * @param origin where it was written
   */
  record Start(Expression app, Origin origin) implements Other {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStart(this);
    }
  }

  /**
   * {@code start java "com.example.Hello"}: an app declared in place.
   *
   * @param java the class
   * @param arguments empty if none were written
   * @param origin where it was written
   */
  record StartJava(JavaReference java, List<Argument> arguments, Origin origin) implements Other {
    /** Makes the list immutable. */
    public StartJava {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStartJava(this);
    }
  }

  /**
   * {@code limits { memory = 32 MiB, image = 2 MiB }}.
   *
   * @param limits in the order written
   * @param origin where it was written
   */
  record Limits(List<Limit> limits, Origin origin) implements Other {
    /** Makes the list immutable. */
    public Limits {
      limits = List.copyOf(limits);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLimits(this);
    }
  }

  /**
   * One budget.
   *
   * @param name what is limited
   * @param value how much of it there may be
   * @param origin where it was written
   */
  record Limit(Name name, Expression value, Origin origin) implements Node {}

  /**
   * {@code version = "1.0.0"}.
   *
   * @param version the unikernel's version
   * @param origin where it was written
   */
  record Version(PlainString version, Origin origin) implements Other {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitVersion(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** A boot or build parameter. */
    R visitParameter(Parameter item);

    /** A binding. */
    R visitBinding(Binding item);

    /** The default of a lifted parameter. */
    R visitSetting(Setting item);

    /** A condition. */
    R visitRequirement(Requirement item);

    /** An app to run. */
    R visitStart(Start item);

    /** An app to run that is declared in place. */
    R visitStartJava(StartJava item);

    /** Budgets. */
    R visitLimits(Limits item);

    /** The version. */
    R visitVersion(Version item);
  }
}
