package mirc.aot.initial;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Whether objects may lie in the image, where they live for ever and keep alive what they refer to:
 * one that the program could let go, with what it put there, may not.
 */
final class Holders {
  private final Reach reach;
  private final Set<Thing> held = new HashSet<>();
  private final Set<Thing> found = new HashSet<>();

  Holders(Reach reach) {
    this.reach = reach;
  }

  /**
   * Whether all objects that static fields lead to refer to nothing, or are led to by final fields
   * alone.
   */
  boolean keepAll(Map<FieldModel, Object> statics) {
    Deque<Thing> next = new ArrayDeque<>();
    statics.forEach((field, value) -> follow(field, value, field.isFinal(), next));
    while (!next.isEmpty()) {
      Thing thing = next.remove();
      for (Object element : thing.elements()) {
        find(element, next);
      }
      for (ClassModel c = thing.type(); c != null; c = c.superclass()) {
        for (FieldModel field : c.fields()) {
          if (!field.isStatic()) {
            follow(field, thing.field(field), field.isFinal() && held.contains(thing), next);
          }
        }
      }
    }
    return found.stream().allMatch(thing -> held.contains(thing) || !refers(thing));
  }

  private void follow(FieldModel field, @Nullable Object value, boolean keeps, Deque<Thing> next) {
    if (field.isReference() && value instanceof Thing thing) {
      if (keeps && held.add(thing)) {
        found.add(thing);
        next.add(thing); // again, if it was found already: what it leads to is held, too
      } else {
        find(thing, next);
      }
    }
  }

  private void find(@Nullable Object value, Deque<Thing> next) {
    if (value instanceof Thing thing && found.add(thing)) {
      next.add(thing);
    }
  }

  private boolean refers(Thing thing) {
    if (thing.type().isArray()) {
      return thing.elements().length > 0 && !thing.type().requireElement().isPrimitive();
    }
    for (ClassModel c = thing.type(); c != null; c = c.superclass()) {
      for (FieldModel field : c.fields()) {
        if (!field.isStatic() && field.isReference() && reach.knownField(field) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
