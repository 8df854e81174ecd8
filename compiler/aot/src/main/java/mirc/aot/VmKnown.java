package mirc.aot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.World;

/**
 * The classes and fields that C code uses by name, as the runtime's {@code vm-known.txt} lists
 * them.
 *
 * @param classes Java names of classes, arrays with {@code []}
 * @param fields class and field names
 * @param written those of the fields that are taken for written with any value
 */
record VmKnown(List<String> classes, List<Field> fields, List<Field> written) {
  record Field(String owner, String name) {}

  private static final Pattern WORDS = Pattern.compile("\\s+");

  static VmKnown parse(String text) {
    List<String> classes = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (String line : text.lines().toList()) {
      List<String> words = Arrays.asList(WORDS.split(line.strip(), -1));
      if (words.get(0).equals("class")) {
        classes.add(words.get(1));
      } else if (words.get(0).equals("field")) {
        fields.add(new Field(words.get(1), words.get(2)));
      } else if (!words.get(0).isEmpty() && !words.get(0).startsWith("#")) {
        throw new IllegalStateException("vm-known.txt: cannot read: " + line);
      }
    }
    return new VmKnown(List.copyOf(classes), List.copyOf(fields), List.copyOf(fields));
  }

  List<ClassModel> classes(World world) {
    return classes.stream().map(name -> type(world, name)).toList();
  }

  List<FieldModel> fields(World world) {
    return fields.stream().map(field -> find(world, field)).toList();
  }

  List<FieldModel> written(World world) {
    return written.stream().map(field -> find(world, field)).toList();
  }

  /** The same without the declaration that a field is written; C code still knows its place. */
  VmKnown withoutWriting(Field field) {
    return new VmKnown(classes, fields, written.stream().filter(f -> !f.equals(field)).toList());
  }

  private static FieldModel find(World world, Field field) {
    ClassModel type = type(world, field.owner);
    for (FieldModel candidate : type.fields()) {
      if (candidate.name().equals(field.name)) {
        return candidate;
      }
    }
    throw new IllegalStateException(
        "vm-known.txt: there is no field " + field.owner + "." + field.name);
  }

  private static ClassModel type(World world, String name) {
    if (name.endsWith("[]")) {
      return world.arrayOf(type(world, name.substring(0, name.length() - 2)));
    }
    for (String primitive : World.PRIMITIVES) {
      ClassModel type = world.require(primitive);
      if (type.javaName().equals(name)) {
        return type;
      }
    }
    return world.require(name.replace('.', '/'));
  }
}
