package mirc.aot.initial;

import static org.objectweb.asm.Opcodes.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.reach.Constants;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Reach;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Runs one class's initialiser, and what it calls. */
final class Machine {
  private static final int MOST_STEPS = 400_000;
  private static final int MOST_ELEMENTS = 1 << 13; // they lie in the image
  private static final int DEEPEST = 100;

  private final InitialState state;
  private final Reach reach;
  private final ClassModel maker;
  private final Map<FieldModel, Object> statics = new HashMap<>();
  private int steps;
  private int elements;
  private int depth;

  /** For the initialiser of {@code maker}, which makes what it makes. */
  Machine(InitialState state, Reach reach, ClassModel maker) {
    this.state = state;
    this.reach = reach;
    this.maker = maker;
  }

  /**
   * The values that the initialiser gives to static fields of its class.
   *
   * @throws Unknown if that is not known before the program runs
   */
  Map<FieldModel, Object> run(MethodModel initializer) {
    call(initializer, new Object[0]);
    if (!new Holders(reach).keepAll(statics)) {
      throw new Unknown("an object that the program may let go");
    }
    return statics;
  }

  Reach reach() {
    return reach;
  }

  void step() {
    if (++steps > MOST_STEPS) {
      throw new Unknown("too long");
    }
  }

  /** Calls a method that has been chosen already. */
  @Nullable Object call(MethodModel method, @Nullable Object[] arguments) {
    Library.Result known = Library.call(this, method, arguments);
    if (known != null) {
      return known.value();
    }
    MethodFacts facts = reach.facts(method);
    if (facts == null || !facts.hasCode() || method.isSynchronized() || depth >= DEEPEST) {
      throw new Unknown(method.toString());
    }
    depth++;
    Object result = new Activation(this, facts.code(), arguments).run();
    depth--;
    return result;
  }

  @Nullable Object invoke(MethodInsnNode call, @Nullable Object[] arguments) {
    ClassModel owner = require(call.owner);
    MethodModel method = reach.resolution().method(owner, call.name, call.desc);
    boolean isStatic = call.getOpcode() == INVOKESTATIC;
    if (method == null || method.isStatic() != isStatic) {
      throw new Unknown(call.name);
    }
    if (isStatic) {
      initialize(method.owner());
      return call(method, arguments);
    }
    Object receiver = arguments[0];
    if (receiver == null) {
      throw new Unknown("null");
    }
    if (call.getOpcode() == INVOKESPECIAL || method.isFixed()) {
      return call(method, arguments);
    }
    MethodModel target = reach.resolution().select(typeOf(receiver), method);
    if (target == null || target.isAbstract()) {
      throw new Unknown(call.name);
    }
    return call(target, arguments);
  }

  ClassModel require(String name) {
    ClassModel found = reach.world().find(name);
    if (found == null) {
      throw new Unknown(name);
    }
    return found;
  }

  ClassModel typeOf(Object value) {
    if (value instanceof Thing thing) {
      return thing.type();
    }
    return require(value instanceof String ? "java/lang/String" : "java/lang/Class");
  }

  void initialize(ClassModel used) {
    if (used != maker && !maker.isSubtypeOf(used) && !state.isDone(used)) {
      throw new Unknown(used.toString());
    }
  }

  // ---- Objects ----------------------------------------------------------------------------------

  Thing create(ClassModel made, int length) {
    elements += length;
    if (length < 0 || elements > MOST_ELEMENTS || !reach.instantiated().containsKey(made)) {
      throw new Unknown("an object of " + made);
    }
    if (!made.isArray()) {
      initialize(made);
      ClassModel reference = reach.world().require("java/lang/ref/Reference");
      if (made.isSubtypeOf(reference) || made.isAbstract()) {
        throw new Unknown("an object of " + made);
      }
    }
    return new Thing(made, maker, length);
  }

  /** An object that this initialiser has made: nobody else has it yet. */
  Thing own(@Nullable Object value) {
    if (value instanceof Thing thing && thing.maker() == maker) {
      return thing;
    }
    throw new Unknown("another class's object");
  }

  /** A new array with an enum's constants. */
  Thing constants(ClassModel of) {
    FieldModel values = of.declaredField("$VALUES [L" + of.name() + ";");
    initialize(of);
    if (values == null || !(read(values) instanceof Thing array)) {
      throw new Unknown("the constants of " + of);
    }
    Thing copy = create(array.type(), array.elements().length);
    System.arraycopy(array.elements(), 0, copy.elements(), 0, copy.elements().length);
    return copy;
  }

  @Nullable Object getStatic(FieldInsnNode access) {
    FieldModel field = field(access, true);
    initialize(field.owner());
    if (Constants.isAssertionFlag(field)) {
      return reach.assertions(field.owner()) ? 0 : 1;
    }
    return read(field);
  }

  private @Nullable Object read(FieldModel field) {
    if (field.owner() == maker) {
      return statics.containsKey(field) ? statics.get(field) : InitialState.constant(field);
    } else if (!field.isFinal() || state.isPinned(field)) {
      throw new Unknown(field.toString());
    }
    return state.value(field);
  }

  void putStatic(FieldInsnNode access, @Nullable Object value) {
    FieldModel field = field(access, true);
    if (field.owner() != maker) {
      throw new Unknown(field.toString());
    }
    statics.put(field, cut(field.node().desc, value));
  }

  @Nullable Object getField(FieldInsnNode access, @Nullable Object holder) {
    FieldModel field = field(access, false);
    if (!(holder instanceof Thing thing) || (thing.maker() != maker && !field.isFinal())) {
      throw new Unknown(field.toString());
    }
    return thing.field(field);
  }

  void putField(FieldInsnNode access, @Nullable Object holder, @Nullable Object value) {
    FieldModel field = field(access, false);
    own(holder).setField(field, cut(field.node().desc, value));
  }

  private FieldModel field(FieldInsnNode access, boolean isStatic) {
    FieldModel field = reach.resolution().field(require(access.owner), access.name, access.desc);
    if (field == null || field.isStatic() != isStatic) {
      throw new Unknown(access.name);
    }
    return field;
  }

  @Nullable Object load(@Nullable Object array, int index) {
    Object[] from = own(array).elements();
    if (index < 0 || index >= from.length) {
      throw new Unknown("an index");
    }
    return from[index];
  }

  void store(@Nullable Object array, int index, @Nullable Object value) {
    Thing to = own(array);
    ClassModel element = to.type().requireElement();
    if (index < 0 || index >= to.elements().length || !fits(value, element)) {
      throw new Unknown("an index");
    }
    to.elements()[index] = cut(element.name(), value);
  }

  boolean fits(@Nullable Object value, ClassModel wanted) {
    return value == null || wanted.isPrimitive() || typeOf(value).isSubtypeOf(wanted);
  }

  /** A value as a field or element of a type holds it. */
  private static @Nullable Object cut(String descriptor, @Nullable Object value) {
    if (!(value instanceof Integer number)) {
      return value;
    }
    return switch (descriptor) {
      case "Z" -> number & 1;
      case "B" -> (int) (byte) number.intValue();
      case "C" -> (int) (char) number.intValue();
      case "S" -> (int) (short) number.intValue();
      default -> value;
    };
  }

  /** What ldc puts on the stack. */
  Object constant(Object constant) {
    if (constant instanceof Type named) {
      ClassModel found = named.getSort() == Type.METHOD ? null : reach.world().byDescriptor(named);
      return Objects.requireNonNullElseGet(
          found,
          () -> {
            throw new Unknown(named.toString());
          });
    } else if (constant instanceof Number || constant instanceof String) {
      return constant;
    }
    throw new Unknown("a dynamic constant");
  }
}
