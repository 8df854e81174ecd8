package mirc.aot.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Method calls. */
final class CallStep {
  private CallStep() {}

  static boolean call(Interpreter.Run run, MethodInsnNode call) {
    Type[] types = Type.getArgumentTypes(call.desc);
    boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
    int first = isStatic ? 0 : 1;
    Value[] arguments = new Value[types.length + first];
    for (int i = types.length - 1; i >= 0; i--) {
      arguments[i + first] = run.reach.narrow(run.frame.pop(), types[i]);
    }
    if (!isStatic) {
      arguments[0] = run.frame.pop();
    }
    ClassModel owner = run.type(call.owner);
    if (owner == null) {
      return false;
    }
    MethodModel method = run.reach.resolution().method(owner, call.name, call.desc);
    if (method == null) {
      run.missing(Missing.Kind.METHOD, owner.javaName() + "." + call.name + call.desc);
      return false;
    }
    String fault = Compatibility.fault(call, owner, method);
    if (fault != null) {
      run.missing(Missing.Kind.INCOMPATIBLE, fault);
      return false;
    }
    if (method.original().owner().name().equals("java/lang/reflect/Proxy")
        && method.original().name().equals("newProxyInstance")) {
      run.reach.reflected().proxy(call, run);
    }
    if (method.original().owner().name().equals("java/util/ResourceBundle")
        && method.original().name().equals("getBundle")
        && arguments[0].asString() != null) {
      run.reach.files().bundle(arguments[0].asString());
    }
    ClassModel service = isServiceLoader(method) ? arguments[0].asClass() : null;
    if (service != null) {
      run.reach.files().service(service);
    }
    Value result = result(run, call.getOpcode(), owner, method, arguments);
    if (result == null) {
      return false;
    }
    if (!result.isVoid()) {
      run.frame.push(result);
    }
    return true;
  }

  private static boolean isServiceLoader(MethodModel method) {
    return method.owner().name().equals("java/util/ServiceLoader")
        && method.name().startsWith("load")
        && method.isStatic();
  }

  private static @Nullable Value result(
      Interpreter.Run run, int opcode, ClassModel owner, MethodModel method, Value[] arguments) {
    Origin origin = run.origin("calls " + method);
    if (opcode == Opcodes.INVOKESTATIC) {
      Value known = Intrinsics.known(run, method, arguments);
      if (known != null) {
        return known;
      }
      run.reach.initialize(method.owner(), origin);
      Value result = run.reach.call(method, arguments, run, origin);
      boolean same = result != null && Intrinsics.returnsArgument(method);
      return same ? arguments[0].nonNull() : result;
    }
    Value receiver = run.reach.settle(arguments[0].narrow(owner), run.facts);
    if (receiver.isNull() || receiver.isEmpty()) {
      return null;
    }
    arguments[0] = receiver.nonNull();
    Value known = Intrinsics.known(run, method, arguments);
    if (known != null) {
      return known;
    }
    if (opcode == Opcodes.INVOKESPECIAL || method.isFixed()) {
      return method.isAbstract() ? null : run.reach.call(method, arguments, run, origin);
    }
    List<ClassModel> exact = receiver.exact();
    if (exact == null) {
      ClassModel bound = receiver.bound();
      return run.reach.select(bound == null ? owner : bound, method, arguments, run, origin);
    }
    return exact(run, exact, method, arguments, origin);
  }

  private static @Nullable Value exact(
      Interpreter.Run run,
      List<ClassModel> types,
      MethodModel method,
      Value[] arguments,
      Origin origin) {
    Map<MethodModel, Value> receivers = new LinkedHashMap<>();
    for (ClassModel type : types) {
      MethodModel target = run.reach.resolution().select(type, method);
      if (target != null) {
        Value receiver = Value.exactly(type);
        receivers.merge(target, receiver, (a, b) -> a.join(b, run.reach.object()));
      }
    }
    if (receivers.size() > 1) {
      run.reach.dispatch().add(method);
    }
    Value joined = null;
    for (Map.Entry<MethodModel, Value> target : receivers.entrySet()) {
      Value[] values = arguments.clone();
      values[0] = target.getValue();
      Value result = run.reach.call(target.getKey(), values, run, origin);
      if (result != null) {
        joined = joined == null ? result : joined.join(result, run.reach.object());
      }
    }
    return joined;
  }
}
