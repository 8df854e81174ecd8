package mirc.wiring;

/**
 * An app that runs from boot on.
 *
 * @param instance id of the app's instance, whose class has a public method {@code run()}
 * @param name of the app, and of its thread when there are several
 * @param at where it is started
 */
public record Start(String instance, String name, SourcePosition at) {}
