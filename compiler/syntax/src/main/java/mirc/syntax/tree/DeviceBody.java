package mirc.syntax.tree;

import java.util.List;

/** How a device is made. */
public sealed interface DeviceBody extends Node {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@code = java "mirage.net.arp.ArpCache"}: by a Java class.
   *
   * @param java the class, or its factory method
   * @param origin where it was written
   */
  record Leaf(JavaReference java, Origin origin) implements DeviceBody {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLeaf(this);
    }
  }

  /**
   * {@code { link = EthernetLink(net) return TcpIp(link) }}: of other devices.
   *
   * @param bindings in the order written
   * @param requirements conditions, besides those of the clauses
   * @param result the device that it is
   * @param origin where it was written
   */
  record Composite(
      List<Binding> bindings, List<Requirement> requirements, Expression result, Origin origin)
      implements DeviceBody {
    /** Makes the lists immutable. */
    public Composite {
      bindings = List.copyOf(bindings);
      requirements = List.copyOf(requirements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitComposite(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** Made by a Java class. */
    R visitLeaf(Leaf body);

    /** Made of other devices. */
    R visitComposite(Composite body);
  }
}
