package mirc.aot.emit;

import org.jspecify.annotations.Nullable;

/**
 * The Java method behind a C function, for stack traces.
 *
 * @param symbol the function
 * @param className as {@code Class.getName} gives it
 * @param method its name, {@code <init>} and {@code <clinit>} included
 * @param file the source file as the class file says, or null
 * @param module the module of the class, or null for the unnamed one
 * @param line of all its frames; 0 if each call has its own, -1 if the class file says none, -2 if
 *     the method is native
 * @param hidden whether traces leave it out: made by mirc
 */
public record Symbol(
    String symbol,
    String className,
    String method,
    @Nullable String file,
    @Nullable String module,
    int line,
    boolean hidden) {}
