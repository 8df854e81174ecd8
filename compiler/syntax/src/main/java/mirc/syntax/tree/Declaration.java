package mirc.syntax.tree;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands at the top level of a file and has a name. */
public sealed interface Declaration extends Node {
  /** The documentation over it. */
  Doc doc();

  /** The declared name. */
  Name name();

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@code interface Stack extends Tcp, Udp = java "mirage.net.Stack"}.
   *
   * @param doc the documentation
   * @param name the declared name
   * @param supertypes the extended interfaces
   * @param java the Java interface
   * @param origin where it was written
   */
  record Interface(
      Doc doc, Name name, List<QualifiedName> supertypes, JavaReference java, Origin origin)
      implements Declaration {
    /** Makes the list immutable. */
    public Interface {
      supertypes = List.copyOf(supertypes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitInterface(this);
    }
  }

  /**
   * {@code device ArpCache(link: Ethernet): Arp = java "mirage.net.arp.ArpCache"}.
   *
   * @param doc the documentation
   * @param singleton whether it is a {@code singleton device}
   * @param name the declared name
   * @param parameters in the order written; empty for a singleton written without parentheses
   * @param result the interface of the devices it makes
   * @param clauses what it asks of its surroundings
   * @param body how a device is made
   * @param origin where it was written
   */
  record Device(
      Doc doc,
      boolean singleton,
      Name name,
      List<Parameter> parameters,
      TypeReference result,
      Clauses clauses,
      DeviceBody body,
      Origin origin)
      implements Declaration {
    /** Makes the list immutable. */
    public Device {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDevice(this);
    }
  }

  /**
   * {@code app Site(http: Http) = java "com.example.Site"}.
   *
   * @param doc the documentation
   * @param name the declared name
   * @param parameters in the order written, or null if the list was left out and is that of the
   *     class's only public constructor
   * @param clauses what it asks of its surroundings
   * @param java the class
   * @param origin where it was written
   */
  record App(
      Doc doc,
      Name name,
      @Nullable List<Parameter> parameters,
      Clauses clauses,
      JavaReference java,
      Origin origin)
      implements Declaration {
    /** Makes the list immutable. */
    public App {
      parameters = parameters == null ? null : List.copyOf(parameters);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitApp(this);
    }
  }

  /**
   * {@code unikernel site { … }}, or {@code unikernel siteReplay amends site { … }}.
   *
   * @param doc the documentation
   * @param name the declared name
   * @param amended the unikernel that this one is a variant of, or null
   * @param items in the order written; those that could not be read are missing
   * @param origin where it was written
   */
  record Unikernel(
      Doc doc, Name name, @Nullable QualifiedName amended, List<Item> items, Origin origin)
      implements Declaration {
    /** Makes the list immutable. */
    public Unikernel {
      items = List.copyOf(items);
    }

    /** The items of one kind, in the order written. */
    public <T extends Item> List<T> items(Class<T> kind) {
      Stream<Item> all = items.stream();
      return all.filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnikernel(this);
    }
  }

  /**
   * {@code target kvm { provides console, clock }}.
   *
   * @param doc the documentation
   * @param name the target's name
   * @param provides its capabilities
   * @param origin where it was written
   */
  record Target(Doc doc, Name name, List<Name> provides, Origin origin) implements Declaration {
    /** Makes the list immutable. */
    public Target {
      provides = List.copyOf(provides);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTarget(this);
    }
  }

  /**
   * {@code type Port = Int(0..65535)}.
   *
   * @param doc the documentation
   * @param name the declared name
   * @param type what it stands for
   * @param origin where it was written
   */
  record TypeAlias(Doc doc, Name name, TypeReference type, Origin origin) implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTypeAlias(this);
    }
  }

  /**
   * {@code enum Addressing { dhcp, static } = java "com.example.Addressing"}; either the values or
   * the Java enum may be left out.
   *
   * @param doc the documentation
   * @param name the declared name
   * @param values in the order written; empty if they are those of the Java enum
   * @param java the Java enum, or null if the values reach Java as strings
   * @param origin where it was written
   */
  record Enumeration(
      Doc doc, Name name, List<EnumValue> values, @Nullable JavaReference java, Origin origin)
      implements Declaration {
    /** Makes the list immutable. */
    public Enumeration {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnumeration(this);
    }
  }

  /**
   * One name of an enum.
   *
   * @param doc the documentation
   * @param name the name
   * @param origin where it was written
   */
  record EnumValue(Doc doc, Name name, Origin origin) implements Node {}

  /**
   * A declaration that could not be read beyond its name, which was reported; whatever uses the
   * name is not reported again.
   *
   * @param doc the documentation
   * @param name the declared name
   * @param origin where it was written
   */
  record Faulty(Doc doc, Name name, Origin origin) implements Declaration {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFaulty(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** A device type. */
    R visitInterface(Interface declaration);

    /** A constructor of devices. */
    R visitDevice(Device declaration);

    /** An entry point. */
    R visitApp(App declaration);

    /** A unikernel. */
    R visitUnikernel(Unikernel declaration);

    /** A target. */
    R visitTarget(Target declaration);

    /** A name for a type. */
    R visitTypeAlias(TypeAlias declaration);

    /** A closed set of names. */
    R visitEnumeration(Enumeration declaration);

    /** An unreadable declaration. */
    R visitFaulty(Faulty declaration);
  }
}
