package mirc.codegen;

/**
 * A text to be written.
 *
 * @param path relative to the folder that the file's kind is written to, with {@code /} between its
 *     parts
 * @param text whole text, lines ended by {@code \n}
 * @param executable whether its owner may execute it
 */
public record GeneratedFile(String path, String text, boolean executable) {}
