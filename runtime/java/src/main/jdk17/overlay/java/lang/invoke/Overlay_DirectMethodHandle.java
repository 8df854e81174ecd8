package java.lang.invoke;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** A method, constructor or field, over what reflection knows of it. */
@Overlay(DirectMethodHandle.class)
class Overlay_DirectMethodHandle extends MethodHandle {
  @Alias final MemberName member;
  @Alias final boolean crackable;

  /** What calls the member or accesses it. */
  @Add private ImageHandle.Body body;

  /** Whether it calls the method itself, overridden or not. */
  @Add private boolean special;

  @Substitute
  Overlay_DirectMethodHandle(
      MethodType type, LambdaForm form, MemberName member, boolean crackable) {
    super(type, form);
    this.member = member;
    this.crackable = crackable;
  }

  @Substitute("<clinit>")
  private static void initialize() {}

  @Alias
  native BoundMethodHandle rebind();

  @Add
  private static DirectMethodHandle of(
      MethodType type, MemberName member, ImageHandle.Body body, boolean special) {
    Overlay_DirectMethodHandle made = new Overlay_DirectMethodHandle(type, null, member, true);
    made.body = body;
    made.special = special;
    return (DirectMethodHandle) (Object) made;
  }

  @Substitute
  static DirectMethodHandle make(byte kind, Class<?> holder, MemberName member, Class<?> caller) {
    MethodType type = member.getMethodOrFieldType();
    if (!member.isStatic()) {
      if (!member.getDeclaringClass().isAssignableFrom(holder) || member.isConstructor()) {
        throw new InternalError(member.toString());
      }
      type = type.insertParameterTypes(0, holder);
    }
    boolean special = kind == MethodHandleNatives.Constants.REF_invokeSpecial;
    MemberName called = special ? member.asSpecial() : member;
    return of(type, called, MemberCalls.body(called, kind), special);
  }

  @Substitute
  static DirectMethodHandle make(Class<?> holder, MemberName member) {
    byte kind = member.getReferenceKind();
    if (kind == MethodHandleNatives.Constants.REF_invokeSpecial) {
      kind = MethodHandleNatives.Constants.REF_invokeVirtual;
    }
    return make(kind, holder, member, null);
  }

  @Substitute
  private static DirectMethodHandle makeAllocator(MemberName constructor) {
    MethodType type = constructor.getMethodType().changeReturnType(constructor.getDeclaringClass());
    byte kind = MethodHandleNatives.Constants.REF_newInvokeSpecial;
    return of(type, constructor, MemberCalls.body(constructor, kind), false);
  }

  @Substitute
  MethodHandle copyWith(MethodType type, LambdaForm form) {
    return of(type, member, body, special);
  }

  @Add
  boolean isInvokeSpecial() {
    return special;
  }

  @Add
  Object run(Object[] arguments) throws Throwable {
    return body.run(arguments);
  }
}
