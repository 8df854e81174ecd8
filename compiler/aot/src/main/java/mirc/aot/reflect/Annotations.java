package mirc.aot.reflect;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * Annotations in the form of class files (JVMS 4.7.16), which the JDK's own parser reads at run
 * time, over a pool of constants for each class.
 */
final class Annotations {
  private final Map<Object, Integer> pool = new LinkedHashMap<>();
  private final Set<Type> types = new LinkedHashSet<>();

  /** The constants, each at its index. */
  List<Object> pool() {
    return new ArrayList<>(pool.keySet());
  }

  /** The types that are mentioned: annotations, enums, and class literals. */
  Set<Type> types() {
    return types;
  }

  /** RuntimeVisibleAnnotations; null if there are none. */
  byte @Nullable [] list(@Nullable List<AnnotationNode> annotations) {
    if (annotations == null || annotations.isEmpty()) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    list(out, annotations);
    return out.toByteArray();
  }

  private void list(ByteArrayOutputStream out, List<AnnotationNode> annotations) {
    two(out, annotations.size());
    annotations.forEach(annotation -> annotation(out, annotation));
  }

  /** RuntimeVisibleParameterAnnotations; null if there are none. */
  byte @Nullable [] parameters(@Nullable List<AnnotationNode> @Nullable [] all) {
    if (all == null) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(all.length);
    for (List<AnnotationNode> annotations : all) {
      list(out, annotations == null ? List.of() : annotations);
    }
    return out.toByteArray();
  }

  /** AnnotationDefault; null if there is none. */
  byte @Nullable [] standard(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    value(out, value);
    return out.toByteArray();
  }

  private void annotation(ByteArrayOutputStream out, AnnotationNode annotation) {
    types.add(Type.getType(annotation.desc));
    two(out, constant(annotation.desc));
    List<Object> values = annotation.values == null ? List.of() : annotation.values;
    two(out, values.size() / 2);
    for (int i = 0; i < values.size(); i += 2) {
      two(out, constant(values.get(i)));
      value(out, values.get(i + 1));
    }
  }

  private void value(ByteArrayOutputStream out, Object value) {
    if (value instanceof Type type) {
      types.add(type);
      tagged(out, 'c', type.getDescriptor());
    } else if (value instanceof String[] constant) {
      types.add(Type.getType(constant[0]));
      tagged(out, 'e', constant[0]);
      two(out, constant(constant[1]));
    } else if (value instanceof AnnotationNode nested) {
      out.write('@');
      annotation(out, nested);
    } else if (value instanceof List<?> list) {
      out.write('[');
      two(out, list.size());
      list.forEach(element -> value(out, element));
    } else if (value instanceof Boolean bool) {
      tagged(out, 'Z', bool ? 1 : 0);
    } else if (value instanceof Character character) {
      tagged(out, 'C', (int) character);
    } else if (value instanceof Byte number) {
      tagged(out, 'B', number.intValue());
    } else if (value instanceof Short number) {
      tagged(out, 'S', number.intValue());
    } else {
      tagged(out, letter(value), value);
    }
  }

  private static char letter(Object value) {
    return value instanceof Integer
        ? 'I'
        : value instanceof Long
            ? 'J'
            : value instanceof Float ? 'F' : value instanceof Double ? 'D' : 's';
  }

  private void tagged(ByteArrayOutputStream out, char tag, Object value) {
    out.write(tag);
    two(out, constant(value));
  }

  private int constant(Object value) {
    Integer known = pool.get(value);
    if (known == null) {
      known = pool.size();
      pool.put(value, known);
    }
    return known;
  }

  private static void two(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
