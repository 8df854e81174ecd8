package mirc.elaborate.graph;

import java.util.List;
import mirc.semantics.value.Value;

/** What an argument of a node is. */
public sealed interface GraphValue {

  /** One method for each kind of value. */
  interface Visitor<R> {
    R known(Known value);

    R boot(Boot value);

    R node(NodeReference value);

    R list(ListOf value);

    R joined(Joined value);
  }

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** Known while compiling; none is one of these. */
  record Known(Value value) implements GraphValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.known(this);
    }
  }

  /** The value of a boot parameter. */
  record Boot(String parameter) implements GraphValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.boot(this);
    }
  }

  /** A node of the graph. */
  record NodeReference(String id) implements GraphValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.node(this);
    }
  }

  /** A list, of which at least one element is not known. */
  record ListOf(List<GraphValue> elements) implements GraphValue {
    public ListOf {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /** A String of known texts and the texts of boot parameters. */
  record Joined(List<GraphValue> parts) implements GraphValue {
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.joined(this);
    }
  }
}
