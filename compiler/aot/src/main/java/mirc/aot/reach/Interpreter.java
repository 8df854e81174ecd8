package mirc.aot.reach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/** Runs one method's instructions over abstract values until its frames no longer change. */
final class Interpreter {
  private final Reach reach;

  Interpreter(Reach reach) {
    this.reach = reach;
  }

  void analyse(MethodFacts method) {
    new Run(reach, method, null).run();
  }

  Flow record(MethodFacts method) {
    Flow flow = new Flow(method.code());
    new Run(reach, method, flow).run();
    return flow;
  }

  /** One pass over one method. */
  static final class Run {
    final Reach reach;
    final MethodFacts facts;
    final MethodCode code;
    final @Nullable Flow flow;
    private final @Nullable Frame[] entries;
    private final boolean[] waiting;
    private final Deque<Integer> queue = new ArrayDeque<>();
    Frame frame = new Frame(0, 0);
    int number;
    private boolean localsChanged;

    Run(Reach reach, MethodFacts facts, @Nullable Flow flow) {
      this.reach = reach;
      this.facts = facts;
      this.flow = flow;
      code = facts.code();
      entries = new Frame[code.size()];
      waiting = new boolean[code.size()];
    }

    void run() {
      join(0, entry());
      while (!queue.isEmpty()) {
        int start = queue.poll();
        waiting[start] = false;
        Frame known = entries[start];
        if (known != null) {
          frame = known.copy();
          follow(start);
        }
      }
    }

    private Frame entry() {
      MethodNode node = facts.method().node();
      Frame start = new Frame(Math.max(node.maxLocals, 1) + 1, node.maxStack + 1);
      int local = 0;
      for (int i = 0; i < facts.parameterCount(); i++) {
        Value value = facts.parameter(i);
        start.setLocal(local, value);
        local += value.isWide() ? 2 : 1;
      }
      return start;
    }

    private void follow(int start) {
      localsChanged = true;
      List<MethodCode.Handler> covered = List.of();
      for (number = start; number < code.size(); number++) {
        if (number != start && code.isMerge(number)) {
          join(number, frame);
          return;
        }
        AbstractInsnNode instruction = code.at(number);
        if (flow != null) {
          flow.enter(number, frame);
        }
        if (instruction.getOpcode() >= 0) {
          List<MethodCode.Handler> handlers = code.handlers(number);
          if (!handlers.isEmpty() && (localsChanged || handlers != covered)) {
            covered = handlers;
            localsChanged = false;
            reachHandlers(handlers);
          }
          if (!Step.step(this, instruction)) {
            return;
          }
        }
        if (flow != null) {
          flow.complete(number);
        }
      }
    }

    private void reachHandlers(List<MethodCode.Handler> handlers) {
      for (MethodCode.Handler handler : handlers) {
        String name = handler.type() == null ? "java/lang/Throwable" : handler.type();
        ClassModel type = reach.world().find(name);
        if (type == null) {
          continue;
        }
        if (!reach.exists(type)) {
          reach.watch(type, facts);
          continue;
        }
        Frame caught = frame.copy();
        caught.clear();
        caught.push(Value.anyObject(type));
        join(handler.target(), caught);
      }
    }

    void store(int local, Value value) {
      frame.setLocal(local, value);
      localsChanged = true;
    }

    /** Control can go from here to a label with the present frame. */
    void jump(LabelNode label) {
      jump(label, frame);
    }

    void jump(LabelNode label, Frame with) {
      if (flow != null) {
        flow.jump(number);
      }
      join(code.place(label), with);
    }

    private void join(int target, Frame with) {
      Frame known = entries[target];
      boolean changed;
      if (known == null) {
        entries[target] = with.copy();
        changed = true;
      } else {
        changed = known.join(with, reach.object());
      }
      if (changed && !waiting[target]) {
        waiting[target] = true;
        queue.add(target);
      }
    }

    Origin origin(String reason) {
      return new Origin(facts, code.line(number), reason);
    }

    void missing(Missing.Kind kind, String name) {
      reach.missing(new Missing(kind, name, facts.method(), code.line(number)));
    }

    /** The type that an instruction names, or null after reporting it. */
    @Nullable ClassModel type(String name) {
      ClassModel type = reach.world().find(name);
      String cause = type == null ? reach.world().missingCause(name) : name;
      if (type == null && !reach.world().isFaulty(cause)) {
        String extending = cause.equals(name) ? "" : "`, which `" + name + "` extends";
        missing(Missing.Kind.CLASS, (cause + extending).replace('/', '.'));
      }
      return type;
    }

    /** Whether the present instruction is only run on the way to throwing something. */
    boolean isRare() {
      return code.isDoomed(number);
    }

    Value declared(Type type) {
      return reach.any(type);
    }

    MethodModel method() {
      return facts.method();
    }
  }
}
