package mirc.semantics.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubtypingTest {
  private static final Type.Interface TCP = device("Tcp");
  private static final Type.Interface UDP = device("Udp");
  private static final Type.Interface STACK = device("Stack", TCP, UDP);
  private static final Type.Interface OTHER_STACK = device("OtherStack", TCP, UDP);
  private static final Type.Interface SECURE = device("Secure", TCP);

  @Test
  void interfacesStandForThoseThatTheyExtend() {
    assertThat(Subtyping.isSubtype(STACK, TCP)).isTrue();
    assertThat(Subtyping.isSubtype(TCP, STACK)).isFalse();
    assertThat(Subtyping.isSubtype(new Type.ListOf(STACK), new Type.ListOf(UDP))).isTrue();
  }

  @Test
  void valuesStandForOptionalOnes() {
    Type optional = new Type.OptionalOf(ScalarType.IP);
    assertThat(Subtyping.isSubtype(ScalarType.IPV4, optional)).isTrue();
    assertThat(Subtyping.isSubtype(new Type.OptionalOf(ScalarType.IPV6), optional)).isTrue();
    assertThat(Subtyping.isSubtype(new Type.None(), optional)).isTrue();
    assertThat(Subtyping.isSubtype(optional, ScalarType.IP)).isFalse();
  }

  @Test
  void refinementsStandForTheirBaseAndWeakerOnes() {
    Type small = range(1, 10);
    assertThat(Subtyping.isSubtype(small, ScalarType.INT)).isTrue();
    assertThat(Subtyping.isSubtype(small, range(0, 10))).isTrue();
    assertThat(Subtyping.isSubtype(small, range(2, 10))).isFalse();
    assertThat(Subtyping.isSubtype(ScalarType.INT, small)).isFalse();
  }

  @Test
  void severalTypesHaveOneLeastInCommonOrNone() {
    assertThat(Subtyping.join(List.of(STACK, SECURE))).contains(TCP);
    assertThat(Subtyping.join(List.of(STACK, OTHER_STACK))).isEmpty();
    assertThat(Subtyping.join(List.of(STACK, TCP, STACK))).contains(TCP);
    assertThat(Subtyping.join(List.of(ScalarType.IPV4, ScalarType.IPV6))).contains(ScalarType.IP);
    assertThat(Subtyping.join(List.of(range(1, 2), range(3, 4)))).contains(ScalarType.INT);
    assertThat(Subtyping.join(List.of(new Type.None(), ScalarType.INT)))
        .contains(new Type.OptionalOf(ScalarType.INT));
    assertThat(Subtyping.join(List.of(ScalarType.INT, ScalarType.STRING))).isEmpty();
  }

  private static Type range(long least, long greatest) {
    Refinement.Range range = new Refinement.Range(least, greatest, least + ".." + greatest);
    return new Type.Refined(
        Optional.empty(),
        ScalarType.INT,
        new Refinement(Optional.of(range), Optional.empty(), List.of()));
  }

  private static Type.Interface device(String name, Type.Interface... supertypes) {
    return new Type.Interface(
        new DeclarationName("test", name), List.of(supertypes), "test." + name);
  }
}
