package mirc.elaborate.graph;

import mirc.semantics.type.DeclarationName;

/**
 * The names that lead to an expression.
 *
 * @param id of the instance that the expression makes
 * @param lift what stands before the dot in the names of its lifted boot parameters
 */
record Place(String id, String lift) {
  /** The body of the unikernel. */
  static final Place ROOT = new Place("", "");

  /** An app that is started without a binding: its parameters go by their own names. */
  static Place ofApp(String name) {
    return new Place(name, "");
  }

  /** The value of a binding in the body that this place leads to. */
  Place binding(String name) {
    return new Place(join(id, name), join(lift, name));
  }

  /** An argument of what stands here, which itself stands in the body at {@code body}. */
  Place argument(String parameter, Place body) {
    return new Place(join(id, parameter), join(body.lift, parameter));
  }

  /** The name of a lifted parameter of what stands here. */
  String lifted(String parameter) {
    return join(lift, parameter);
  }

  /** An element of the list that stands here. */
  Place element(int index) {
    return new Place(join(id, Integer.toString(index)), join(lift, Integer.toString(index)));
  }

  private static String join(String path, String segment) {
    return path.isEmpty() ? segment : path + "." + segment;
  }

  /** The declared name without its module; of a Java class that is an app, the class's own. */
  static String simpleName(DeclarationName name) {
    String text = name.name();
    int end =
        Math.max(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':')), text.lastIndexOf('$'));
    return text.substring(end + 1);
  }
}
