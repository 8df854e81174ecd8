package mirc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mirc.diagnostics.Code;
import mirc.diagnostics.render.Explanations;

/** Ties every code to a page and to a fixture. */
public final class CodeCoverage {
  private CodeCoverage() {}

  /**
   * Fails unless each code has a page that starts with its id, and a mark in a fixture.
   *
   * @param codes all values of a phase's enum
   * @param folders folders of {@code spec/conformance} with the phase's reject fixtures
   */
  public static void check(Code[] codes, String... folders) {
    List<String> ids = Stream.of(codes).map(Code::id).toList();
    assertThat(ids).as("codes").doesNotHaveDuplicates().allMatch(id -> id.matches("M\\d{4}"));
    for (String id : ids) {
      assertThat(Explanations.find(id))
          .as("page explain/%s.md", id)
          .hasValueSatisfying(page -> assertThat(page).startsWith("# " + id + ": "));
    }
    Set<String> marked =
        Stream.of(folders)
            .flatMap(folder -> Fixture.all(folder).stream())
            .flatMap(fixture -> fixture.marks().stream())
            .map(mark -> mark.substring(mark.indexOf(' ') + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(marked).as("codes with a fixture").containsAll(ids);
  }
}
