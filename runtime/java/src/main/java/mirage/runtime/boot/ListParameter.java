package mirage.runtime.boot;

import java.util.ArrayList;
import java.util.List;

/**
 * A list, whose elements are given one by one, each with the name before it.
 *
 * @param <T> the Java type of the elements
 */
public final class ListParameter<T> extends Parameter<List<T>> {
  private final Parameter<T> element;

  /** A list of what {@code element} would read; its name and documentation are the list's. */
  public ListParameter(Parameter<T> element) {
    super(element.name(), "", element.documentation());
    this.element = element;
  }

  @Override
  String typeName() {
    return "[" + element.typeName() + "]";
  }

  @Override
  boolean isRepeatable() {
    return true;
  }

  @Override
  void accept(String text) throws BadValueException {
    List<T> longer = isGiven() ? new ArrayList<>(value()) : new ArrayList<>();
    longer.add(element.parse(text));
    give(List.copyOf(longer));
  }

  @Override
  void acceptNone() {
    give(List.of());
  }

  @Override
  List<T> parse(String text) throws BadValueException {
    return List.of(element.parse(text));
  }

  @Override
  String show(List<T> present) {
    StringBuilder text = new StringBuilder("[");
    String separator = "";
    for (T each : present) {
      text.append(separator).append(element.show(each));
      separator = ", ";
    }
    return text.append(']').toString();
  }
}
