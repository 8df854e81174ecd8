package mirc.diagnostics.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mirc.diagnostics.Code;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Severity;
import mirc.source.Source;
import mirc.source.Span;
import org.junit.jupiter.api.Test;

class RendererTest {
  private enum TestCode implements Code {
    FAULT(Severity.ERROR),
    ODDITY(Severity.WARNING);

    private final Severity severity;

    TestCode(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String id() {
      return this == FAULT ? "M0001" : "M0002";
    }

    @Override
    public Severity severity() {
      return severity;
    }
  }

  private static final Source SITE =
      Source.of("site.mirage", "edition 1\nnet = A()\n\t日本 = net\n\n\nend \"x\"\n");
  private static final Source OTHER = Source.of("lib.mirage", "device A\n");

  private static Span find(Source source, String text) {
    int start = source.text().indexOf(text);
    return source.span(start, start + text.length());
  }

  private static final Diagnostic FAULT =
      Diagnostic.of(TestCode.FAULT, find(SITE, "本"), "`本` is \"odd\"")
          .related(find(SITE, "net"), "bound here")
          .related(find(SITE, "end"), "ends here")
          .related(find(OTHER, "A"), "declared here")
          .hint("write something else");
  private static final Diagnostic ODDITY =
      Diagnostic.of(TestCode.ODDITY, SITE.span(9, 9), "the line ends");

  @Test
  void textShowsEveryPlace() {
    assertThat(TextRenderer.of(false).render(List.of(FAULT, ODDITY)))
        .isEqualTo(
            """
            error[M0001]: `本` is "odd"
             --> site.mirage:3:3
              |
            2 | net = A()
              | --- bound here
            3 |     日本 = net
              |       ^^
             ...
            6 | end "x"
              | --- ends here
             ::: lib.mirage:1:8
              |
            1 | device A
              |        - declared here
            hint: write something else

            warning[M0002]: the line ends
             --> site.mirage:1:10
              |
            1 | edition 1
              |          ^

            1 error, 1 warning
            """);
  }

  @Test
  void theFirstPlaceNamedIsThePrimaryOne() {
    assertThat(TextRenderer.of(false).render(FAULT)).contains("--> site.mirage:3:3");
  }

  @Test
  void colourOnlyAddsEscapeSequences() {
    String coloured = TextRenderer.of(true).render(List.of(FAULT, ODDITY));
    assertThat(coloured).contains("\u001b[1;31merror[M0001]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(TextRenderer.of(false).render(List.of(FAULT, ODDITY)));
  }

  @Test
  void jsonHasPlacesAndEscapes() {
    assertThat(JsonRenderer.render(List.of(FAULT)))
        .contains("\"message\": \"`本` is \\\"odd\\\"\"")
        .contains(
            """
                "start": {
                  "line": 3,
                  "column": 3,
                  "offset": 22
                },
            """
                .stripTrailing());
    assertThat(JsonRenderer.render(List.of())).isEqualTo("[]\n");
  }

  @Test
  void sarifNamesRuleAndRegion() {
    assertThat(SarifRenderer.render(List.of(FAULT), "1.0"))
        .contains("\"version\": \"2.1.0\"")
        .contains("\"ruleId\": \"M0001\"")
        .contains("\"startLine\": 3")
        .contains("\"uri\": \"site.mirage\"");
  }

  @Test
  void thereIsNoPageForWhatIsNoCode() {
    assertThat(Explanations.find("M9999")).isEmpty();
    assertThat(Explanations.find("../secret")).isEmpty();
  }
}
