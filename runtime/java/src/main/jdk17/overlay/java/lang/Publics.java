package java.lang;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The public ones among members. */
final class Publics {
  private Publics() {}

  static <M extends Member> M[] of(M[] members, M[] kind) {
    List<M> found = new ArrayList<>();
    for (M member : members) {
      if (Modifier.isPublic(member.getModifiers())) {
        found.add(member);
      }
    }
    return found.toArray(kind);
  }
}
