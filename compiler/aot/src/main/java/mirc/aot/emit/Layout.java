package mirc.aot.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.reach.Reach;

/**
 * Where instance fields lie. Fields that no reached code mentions take no room. A class's own
 * fields follow its superclass's, the widest first; smaller ones fill the gap that alignment
 * leaves.
 */
public final class Layout {
  private static final int HEADER = 8;

  private record Shape(Map<FieldModel, Integer> own, int end, List<Integer> references) {}

  private final Reach reach;
  private final Map<ClassModel, Shape> shapes = new HashMap<>();

  public Layout(Reach reach) {
    this.reach = reach;
  }

  /** Byte offset of an instance field. */
  public int offset(FieldModel field) {
    Integer offset = shape(field.owner()).own.get(field);
    if (offset == null) {
      throw new IllegalStateException(field + " has no place");
    }
    return offset;
  }

  /** Bytes of an object of a class, with its header: a multiple of 8. */
  public int size(ClassModel type) {
    return shape(type).end + 7 & ~7;
  }

  /** Byte offsets of all reference fields, superclasses' included, ascending. */
  public List<Integer> references(ClassModel type) {
    return shape(type).references;
  }

  private Shape shape(ClassModel type) {
    Shape known = shapes.get(type);
    if (known == null) {
      known = compute(type);
      shapes.put(type, known);
    }
    return known;
  }

  private Shape compute(ClassModel type) {
    ClassModel parent = type.superclass();
    Shape base = parent == null ? null : shape(parent);
    int end = base == null ? HEADER : base.end;
    List<Integer> references = new ArrayList<>(base == null ? List.of() : base.references);
    List<FieldModel> left = new ArrayList<>();
    for (FieldModel field : type.fields()) {
      if (!field.isStatic() && reach.knownField(field) != null) {
        left.add(field);
      }
    }
    left.sort(Comparator.comparing(field -> -CType.size(field.type())));
    Map<FieldModel, Integer> own = new HashMap<>();
    while (!left.isEmpty()) {
      FieldModel next = fitting(left, end);
      left.remove(next);
      int size = CType.size(next.type());
      end = end + size - 1 & -size;
      own.put(next, end);
      if (next.isReference()) {
        references.add(end);
      }
      end += size;
    }
    references.sort(Comparator.naturalOrder());
    return new Shape(own, end, List.copyOf(references));
  }

  /** The widest field that needs no gap here, else the widest of all. */
  private static FieldModel fitting(List<FieldModel> fields, int end) {
    for (FieldModel field : fields) {
      if (end % CType.size(field.type()) == 0) {
        return field;
      }
    }
    return fields.get(0);
  }
}
