package mirc.semantics.binding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mirc.semantics.java.AddressClasses;
import mirc.semantics.java.JavaHierarchy;
import mirc.semantics.java.JavaParameter;
import mirc.semantics.java.JavaText;
import mirc.semantics.java.JavaTypes;
import mirc.semantics.program.Conversion;
import mirc.semantics.type.Refinement;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Type;

/** Which Java parameters take values of which types, and how the values are converted. */
final class Conversions {
  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Collection", "java.lang.Iterable");
  private static final Map<String, String> BOXES =
      Map.of("Ljava/lang/Boolean;", "Z", "Ljava/lang/Integer;", "I", "Ljava/lang/Long;", "J");
  private static final Refinement.Range INT =
      new Refinement.Range(Integer.MIN_VALUE, Integer.MAX_VALUE, "int");

  private final JavaHierarchy hierarchy;

  Conversions(JavaTypes types) {
    hierarchy = new JavaHierarchy(types);
  }

  /** How a value of {@code type} is passed for the Java parameter; nothing if it cannot be. */
  Optional<Conversion> find(Type type, JavaParameter parameter) {
    if (type instanceof Type.OptionalOf optional) {
      return parameter.nullable() && isReference(parameter.descriptor())
          ? find(optional.element(), parameter.descriptor(), parameter.signature())
          : Optional.empty();
    }
    return isBox(parameter.descriptor())
        ? Optional.empty()
        : find(type, parameter.descriptor(), parameter.signature());
  }

  /** What a Java parameter for {@code type} looks like, as a proposal. */
  String javaText(Type type) {
    if (type instanceof Type.OptionalOf optional) {
      return "@Nullable " + boxed(javaText(optional.element()));
    }
    return type.accept(new JavaNames());
  }

  private static String boxed(String primitive) {
    return Map.of("boolean", "Boolean", "int", "Integer", "long", "Long")
        .getOrDefault(primitive, primitive);
  }

  private Optional<Conversion> find(Type type, String descriptor, Optional<String> signature) {
    return type.accept(new Matcher(BOXES.getOrDefault(descriptor, descriptor), signature));
  }

  private static boolean isReference(String descriptor) {
    return descriptor.startsWith("L") || descriptor.startsWith("[");
  }

  private static boolean isBox(String descriptor) {
    return BOXES.containsKey(descriptor);
  }

  private final class Matcher implements Type.Visitor<Optional<Conversion>> {
    private final String descriptor;
    private final Optional<String> signature;

    Matcher(String descriptor, Optional<String> signature) {
      this.descriptor = descriptor;
      this.signature = signature;
    }

    @Override
    public Optional<Conversion> scalar(ScalarType type) {
      return switch (type) {
        case BOOL -> when("Z", Conversion.BOOLEAN);
        case INT, SIZE -> when("J", Conversion.LONG);
        case PORT -> when("I", Conversion.INT);
        case STRING, PATH -> when("Ljava/lang/String;", Conversion.STRING);
        case DURATION -> when("Ljava/time/Duration;", Conversion.DURATION);
        case BYTES -> when("[B", Conversion.BYTES);
        case IPV4, IPV6, IP, CIDR, MAC -> address(type);
      };
    }

    @Override
    public Optional<Conversion> refined(Type.Refined type) {
      boolean fitsInt =
          type.base() == ScalarType.INT
              && type.refinement().range().filter(INT::contains).isPresent();
      return fitsInt && descriptor.equals("I") ? Optional.of(Conversion.INT) : scalar(type.base());
    }

    @Override
    public Optional<Conversion> enumeration(Type.Enumeration type) {
      return type.javaClass().isPresent()
          ? when(JavaText.descriptor(type.javaClass().get()), Conversion.ENUM)
          : when("Ljava/lang/String;", Conversion.STRING);
    }

    @Override
    public Optional<Conversion> device(Type.Interface type) {
      return descriptor.startsWith("L")
              && hierarchy.isSubclass(type.javaClass(), JavaText.className(descriptor))
          ? Optional.of(Conversion.DEVICE)
          : Optional.empty();
    }

    @Override
    public Optional<Conversion> app(Type.App type) {
      return Optional.empty();
    }

    @Override
    public Optional<Conversion> list(Type.ListOf type) {
      if (!LISTS.contains(JavaText.className(descriptor))) {
        return Optional.empty();
      }
      Optional<String> element = signature.flatMap(Conversions::onlyArgument);
      return element.isPresent()
          ? find(type.element(), element.get(), Optional.empty())
          : type.element().accept(new AnyConversion());
    }

    @Override
    public Optional<Conversion> optional(Type.OptionalOf type) {
      return find(type.element(), descriptor, signature);
    }

    @Override
    public Optional<Conversion> none(Type.None type) {
      return Optional.empty();
    }

    @Override
    public Optional<Conversion> target(Type.TargetName type) {
      return when("Ljava/lang/String;", Conversion.STRING);
    }

    private Optional<Conversion> when(String wanted, Conversion conversion) {
      return descriptor.equals(wanted) ? Optional.of(conversion) : Optional.empty();
    }

    private Optional<Conversion> address(ScalarType type) {
      String wanted = AddressClasses.binaryName(type);
      return descriptor.startsWith("L")
              && hierarchy.isSubclass(wanted, JavaText.className(descriptor))
          ? Optional.of(Conversion.ADDRESS)
          : Optional.empty();
    }
  }

  /**
   * The type argument of {@code Ljava/util/List<LX;>;}, if it is a class without arguments of its
   * own.
   */
  static Optional<String> onlyArgument(String signature) {
    int open = signature.indexOf('<');
    int close = signature.lastIndexOf('>');
    if (open < 0 || close < open) {
      return Optional.empty();
    }
    String argument = signature.substring(open + 1, close);
    String bound = argument.startsWith("+") ? argument.substring(1) : argument;
    boolean isClass =
        bound.startsWith("L") && bound.indexOf(';') == bound.length() - 1 && bound.indexOf('<') < 0;
    return isClass || bound.equals("[B") ? Optional.of(bound) : Optional.empty();
  }

  /** The conversion of a list's elements where Java says nothing of their type. */
  private static final class AnyConversion implements Type.Visitor<Optional<Conversion>> {
    @Override
    public Optional<Conversion> scalar(ScalarType type) {
      return Optional.of(
          switch (type) {
            case BOOL -> Conversion.BOOLEAN;
            case INT, SIZE -> Conversion.LONG;
            case PORT -> Conversion.INT;
            case STRING, PATH -> Conversion.STRING;
            case DURATION -> Conversion.DURATION;
            case BYTES -> Conversion.BYTES;
            case IPV4, IPV6, IP, CIDR, MAC -> Conversion.ADDRESS;
          });
    }

    @Override
    public Optional<Conversion> refined(Type.Refined type) {
      return scalar(type.base());
    }

    @Override
    public Optional<Conversion> enumeration(Type.Enumeration type) {
      return Optional.of(type.javaClass().isPresent() ? Conversion.ENUM : Conversion.STRING);
    }

    @Override
    public Optional<Conversion> device(Type.Interface type) {
      return Optional.of(Conversion.DEVICE);
    }

    @Override
    public Optional<Conversion> app(Type.App type) {
      return Optional.empty();
    }

    @Override
    public Optional<Conversion> list(Type.ListOf type) {
      return type.element().accept(this);
    }

    @Override
    public Optional<Conversion> optional(Type.OptionalOf type) {
      return type.element().accept(this);
    }

    @Override
    public Optional<Conversion> none(Type.None type) {
      return Optional.empty();
    }

    @Override
    public Optional<Conversion> target(Type.TargetName type) {
      return Optional.of(Conversion.STRING);
    }
  }

  private final class JavaNames implements Type.Visitor<String> {
    @Override
    public String scalar(ScalarType type) {
      return switch (type) {
        case BOOL -> "boolean";
        case INT, SIZE -> "long";
        case PORT -> "int";
        case STRING, PATH -> "String";
        case DURATION -> "Duration";
        case BYTES -> "byte[]";
        case IPV4, IPV6, IP, CIDR, MAC -> JavaText.simpleName(AddressClasses.binaryName(type));
      };
    }

    @Override
    public String refined(Type.Refined type) {
      return scalar(type.base());
    }

    @Override
    public String enumeration(Type.Enumeration type) {
      return type.javaClass().map(JavaText::simpleName).orElse("String");
    }

    @Override
    public String device(Type.Interface type) {
      return JavaText.simpleName(type.javaClass());
    }

    @Override
    public String app(Type.App type) {
      return type.toString();
    }

    @Override
    public String list(Type.ListOf type) {
      return "List<" + boxed(javaText(type.element())) + ">";
    }

    @Override
    public String optional(Type.OptionalOf type) {
      return javaText(type);
    }

    @Override
    public String none(Type.None type) {
      return "Object";
    }

    @Override
    public String target(Type.TargetName type) {
      return "String";
    }
  }
}
