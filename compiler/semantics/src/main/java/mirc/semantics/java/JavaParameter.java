package mirc.semantics.java;

import java.util.Optional;

/**
 * A parameter of a constructor or method.
 *
 * @param name its name, where the class file has it ({@code MethodParameters}, or the debug
 *     information of a method with a body)
 * @param named whether the name comes from {@code MethodParameters}, so that it is part of what the
 *     class offers
 * @param descriptor its type, a field descriptor (JVMS 4.3.2)
 * @param signature its generic type (JVMS 4.7.9.1), where the class file has one
 * @param nullable whether it is marked with an annotation whose simple name is {@code Nullable}
 */
public record JavaParameter(
    Optional<String> name,
    boolean named,
    String descriptor,
    Optional<String> signature,
    boolean nullable) {}
