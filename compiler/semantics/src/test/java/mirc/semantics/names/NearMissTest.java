package mirc.semantics.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
  @Test
  void proposesTheNameWithTheFewestEdits() {
    assertThat(NearMiss.of("HttpServr", List.of("HttpServer", "HttpClient")))
        .contains("HttpServer");
    assertThat(NearMiss.of("wier", List.of("wine", "wire"))).contains("wire");
    assertThat(NearMiss.of("httpserver", List.of("HttpServer"))).contains("HttpServer");
  }

  @Test
  void proposesNothingThatIsFarAway() {
    assertThat(NearMiss.of("net", List.of("stack", "console"))).isEmpty();
    assertThat(NearMiss.of("x", List.of())).isEmpty();
    assertThat(NearMiss.of("same", List.of("same"))).isEmpty();
  }

  @Test
  void prefersTheFirstInTheAlphabetAmongEquals() {
    assertThat(NearMiss.of("port", List.of("sort", "fort"))).contains("fort");
  }

  @Test
  void countsSwapsOnceAndCaseHalf() {
    assertThat(NearMiss.distance("abc", "acb")).isEqualTo(2);
    assertThat(NearMiss.distance("abc", "aBc")).isEqualTo(1);
    assertThat(NearMiss.distance("abc", "abcd")).isEqualTo(2);
    assertThat(NearMiss.distance("kitten", "sitting")).isEqualTo(6);
  }
}
