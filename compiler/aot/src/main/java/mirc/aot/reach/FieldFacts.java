package mirc.aot.reach;

import java.util.LinkedHashSet;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import org.jspecify.annotations.Nullable;

/** What the analysis knows of a field: one value for all objects. */
public final class FieldFacts {
  private final FieldModel field;
  private @Nullable Value value;
  private boolean pinned;
  private final Set<Dependent> readers = new LinkedHashSet<>();

  FieldFacts(FieldModel field, @Nullable Value start) {
    this.field = field;
    value = start;
  }

  public FieldModel field() {
    return field;
  }

  /** The value that a read gives, or null if the field has none yet. */
  public @Nullable Value value() {
    return value;
  }

  /** Whether code that the analysis does not see (C, Unsafe, reflection) may write it. */
  public boolean isPinned() {
    return pinned;
  }

  @Nullable Value read(Dependent reader) {
    readers.add(reader);
    return value;
  }

  void write(Value stored, ClassModel object) {
    Value joined = value == null ? stored : value.join(stored, object);
    if (!joined.equals(value)) {
      value = joined;
      readers.forEach(Dependent::changed);
    }
  }

  void pin(Value any, ClassModel object) {
    if (!pinned) {
      pinned = true;
      write(any, object);
    }
  }
}
