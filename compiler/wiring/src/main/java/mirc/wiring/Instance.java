package mirc.wiring;

import java.util.List;

/**
 * One Java object of the unikernel: a device, or an app before it runs.
 *
 * @param id the path of bindings and parameters that leads to it ({@code stack.link}), or the name
 *     of a singleton; unique within the plan, and stable when other parts of the file change
 * @param device qualified name of the device or app
 * @param type qualified name of the interface that it offers, empty for an app
 * @param construction how it is made
 * @param arguments one for each Java parameter
 * @param at where it is applied
 */
public record Instance(
    String id,
    String device,
    String type,
    Construction construction,
    List<Argument> arguments,
    SourcePosition at) {

  public Instance {
    arguments = List.copyOf(arguments);
  }
}
