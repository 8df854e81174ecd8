package mirc.aot.reach;

import mirc.aot.classes.MethodModel;

/** Replaces instructions that are resolved while compiling, before a method is analysed. */
public interface Rewriter {
  void rewrite(MethodModel method);
}
