package mirc.aot.initial;

import mirc.aot.classes.FieldModel;

/**
 * Where an instance field lies, as Unsafe says it: a long that is known once objects are laid out.
 */
public record FieldOffset(FieldModel field) {}
