package mirc.aot.emit;

/**
 * One generated file.
 *
 * @param name without a folder; {@code .c}, {@code .s} or {@code .h}
 * @param text its contents
 */
public record SourceFile(String name, String text) {}
