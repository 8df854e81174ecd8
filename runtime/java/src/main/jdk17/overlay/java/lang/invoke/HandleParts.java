package java.lang.invoke;

import java.lang.invoke.ImageHandle.Body;
import java.lang.reflect.Array;
import mirage.runtime.overlay.Add;

/** What the handles do that combine others. */
@Add
final class HandleParts {
  private HandleParts() {}

  static Body same(MethodHandle target) {
    return arguments -> HandleCalls.run(target, arguments);
  }

  /** An array with {@code removed} values from a place on replaced by others. */
  static Object[] replaced(Object[] values, int place, int removed, Object... others) {
    Object[] result = new Object[values.length - removed + others.length];
    System.arraycopy(values, 0, result, 0, place);
    System.arraycopy(others, 0, result, place, others.length);
    int rest = place + removed;
    System.arraycopy(values, rest, result, place + others.length, values.length - rest);
    return result;
  }

  static Object[] slice(Object[] values, int place, int length) {
    Object[] result = new Object[length];
    System.arraycopy(values, place, result, 0, length);
    return result;
  }

  static Body bind(MethodHandle target, int place, Object value) {
    return arguments -> HandleCalls.run(target, replaced(arguments, place, 0, value));
  }

  static Body insert(MethodHandle target, int place, Object[] values) {
    return arguments -> HandleCalls.run(target, replaced(arguments, place, 0, values));
  }

  static Body drop(MethodHandle target, int place, int count) {
    return arguments -> HandleCalls.run(target, replaced(arguments, place, count));
  }

  static Body spread(MethodHandle target, int place, int length) {
    return arguments -> {
      Object array = arguments[place];
      MethodHandleImpl.checkSpreadArgument(array, length);
      Object[] values = new Object[length];
      for (int i = 0; i < length; i++) {
        values[i] = Array.get(array, i);
      }
      return HandleCalls.run(target, replaced(arguments, place, 1, values));
    };
  }

  static Body collect(MethodHandle target, int place, Class<?> array, int length) {
    return arguments -> {
      Object collected = Array.newInstance(array.getComponentType(), length);
      for (int i = 0; i < length; i++) {
        Array.set(collected, i, arguments[place + i]);
      }
      return HandleCalls.run(target, replaced(arguments, place, length, collected));
    };
  }

  /** Gives the target what the filter makes of some arguments; nothing if it is void. */
  static Body filter(MethodHandle target, int place, MethodHandle filter) {
    int count = filter.type().parameterCount();
    boolean isVoid = filter.type().returnType() == void.class;
    return arguments -> {
      Object value = HandleCalls.run(filter, slice(arguments, place, count));
      Object[] rest =
          isVoid ? replaced(arguments, place, count) : replaced(arguments, place, count, value);
      return HandleCalls.run(target, rest);
    };
  }

  /** Gives the target what the combiner makes of some arguments, and these too. */
  static Body fold(MethodHandle target, int place, MethodHandle combiner) {
    int count = combiner.type().parameterCount();
    boolean isVoid = combiner.type().returnType() == void.class;
    return arguments -> {
      Object value = HandleCalls.run(combiner, slice(arguments, place, count));
      return HandleCalls.run(target, isVoid ? arguments : replaced(arguments, place, 0, value));
    };
  }

  static Body filterResult(MethodHandle target, MethodHandle filter) {
    boolean isVoid = target.type().returnType() == void.class;
    return arguments -> {
      Object value = HandleCalls.run(target, arguments);
      return HandleCalls.run(filter, isVoid ? new Object[0] : new Object[] {value});
    };
  }

  private static Object[] permuted(Object[] arguments, int[] places) {
    Object[] values = new Object[places.length];
    for (int i = 0; i < places.length; i++) {
      values[i] = arguments[places[i]];
    }
    return values;
  }

  static Body permute(MethodHandle target, int[] places) {
    return arguments -> HandleCalls.run(target, permuted(arguments, places));
  }

  static Body test(MethodHandle test, MethodHandle target, MethodHandle fallback) {
    int count = test.type().parameterCount();
    return arguments -> {
      boolean holds = (Boolean) HandleCalls.run(test, slice(arguments, 0, count));
      return HandleCalls.run(holds ? target : fallback, arguments);
    };
  }

  static Body guard(MethodHandle target, Class<? extends Throwable> type, MethodHandle catcher) {
    int count = catcher.type().parameterCount() - 1;
    return arguments -> {
      try {
        return HandleCalls.run(target, arguments);
      } catch (Throwable thrown) {
        if (!type.isInstance(thrown)) {
          throw thrown;
        }
        return HandleCalls.run(catcher, replaced(slice(arguments, 0, count), 0, 0, thrown));
      }
    };
  }

  static Body ensure(MethodHandle target, MethodHandle cleanup) {
    boolean isVoid = target.type().returnType() == void.class;
    int count = cleanup.type().parameterCount() - (isVoid ? 1 : 2);
    Object nothing = zero(target.type().returnType());
    return arguments -> {
      Throwable thrown = null;
      Object result = nothing;
      try {
        result = HandleCalls.run(target, arguments);
      } catch (Throwable failure) {
        thrown = failure;
      }
      Object[] given = slice(arguments, 0, count);
      Object[] all = isVoid ? replaced(given, 0, 0, thrown) : replaced(given, 0, 0, thrown, result);
      Object last = HandleCalls.run(cleanup, all);
      if (thrown != null) {
        throw thrown;
      }
      return last;
    };
  }

  static Body choose(MethodHandle otherwise, MethodHandle[] cases) {
    return arguments -> {
      int number = (Integer) arguments[0];
      boolean known = number >= 0 && number < cases.length;
      return HandleCalls.run(known ? cases[number] : otherwise, arguments);
    };
  }

  /** Variables that each round of the loop assigns to, one for each handle that is not void. */
  static Body loop(
      MethodHandle[] begin, MethodHandle[] step, MethodHandle[] holds, MethodHandle[] end) {
    int variables = 0;
    for (MethodHandle first : begin) {
      variables += first.type().returnType() == void.class ? 0 : 1;
    }
    int count = variables;
    return arguments -> {
      Object[] values = new Object[count + arguments.length];
      assign(begin, arguments, values);
      System.arraycopy(arguments, 0, values, count, arguments.length);
      while (true) {
        int next = 0;
        for (int i = 0; i < step.length; i++) {
          Object value = HandleCalls.run(step[i], values);
          if (step[i].type().returnType() != void.class) {
            values[next++] = value;
          }
          if (!(Boolean) HandleCalls.run(holds[i], values)) {
            return HandleCalls.run(end[i], values);
          }
        }
      }
    };
  }

  private static void assign(MethodHandle[] handles, Object[] arguments, Object[] values)
      throws Throwable {
    int next = 0;
    for (MethodHandle handle : handles) {
      Object value = HandleCalls.run(handle, arguments);
      if (handle.type().returnType() != void.class) {
        values[next++] = value;
      }
    }
  }

  /** The value of a variable that nothing was assigned to, boxed. */
  static Object zero(Class<?> type) {
    return type.isPrimitive() && type != void.class
        ? Array.get(Array.newInstance(type, 1), 0)
        : null;
  }
}
