package mirc.wiring.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.render.Explanations;
import mirc.source.Source;
import mirc.wiring.Argument.ConstantArgument;
import mirc.wiring.Constant;
import mirc.wiring.Construction;
import mirc.wiring.Instance;
import mirc.wiring.Limits;
import mirc.wiring.PlanTarget;
import mirc.wiring.SourcePosition;
import mirc.wiring.Start;
import mirc.wiring.WiringPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanYamlTest {
  private static final Path FOLDER = Path.of("../../spec/conformance/wiring");
  private static final SourcePosition AT = new SourcePosition("a:b c.mirage", 3, 7);

  static Stream<Path> plans() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void textThatIsReadIsWrittenAgain(Path file) throws IOException {
    String text = Files.readString(file);
    Checked<WiringPlan> plan = PlanYaml.read(Source.of("plan.yaml", text));
    assertThat(plan.diagnostics()).isEmpty();
    assertThat(PlanYaml.write(plan.get())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "~",
        "null",
        "yes",
        "true",
        "1",
        "0x1",
        "1.5",
        "- a",
        "a: b",
        "a # b",
        "'",
        "\"",
        "{",
        "[a]",
        "a\nb",
        "a\n\n  b\n",
        "\ttab",
        "é ü 語 😀",
        "\\n",
        "%",
        "@x",
        "!x",
        "&x",
        "*x",
        "|",
        ">",
        "---",
        "...",
        "?",
        ": ",
        "\u0000\u0007\u0085\u2028"
      })
  void anyTextSurvives(String text) {
    WiringPlan plan = plan(text);
    String written = PlanYaml.write(plan);
    assertThat(PlanYaml.read(Source.of("plan.yaml", written)))
        .as(written)
        .isEqualTo(Checked.of(plan));
  }

  private static WiringPlan plan(String text) {
    Instance app =
        new Instance(
            "app",
            "App",
            "",
            Construction.constructor("example.App"),
            List.of(new ConstantArgument(Constant.string(text))),
            AT);
    return new WiringPlan(
        "name",
        text,
        text,
        new PlanTarget("unix", List.of("console")),
        List.of(),
        List.of(),
        List.of(app),
        List.of(new Start("app", "App", AT)),
        Limits.NONE,
        List.of(),
        AT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "wiring: 1;wiring: 2;the plan has version `2`, and this mirc reads `1`",
        "wiring: 1;wirings: 1;a plan lacks the key `wiring`",
        "    type: String;    type: Sting;there is no type `Sting`",
        "  name: jvm;  nam: jvm;a target lacks the key `name`",
        "  name: jvm;  name: {a: b};`name` is a text, and not a mapping",
        "memoryLimit: 1048576;memoryLimit: much;`memoryLimit` is a whole number",
        "memoryLimit: 1048576;memory: 1048576;a plan has no key `memory`",
        "      - parameter: hello;      - parameter: hullo;no parameter `hullo` stands before its use",
        "  - instance: Greeter;  - instance: Greet;no instance `Greet` stands before its use",
        "    at: x.mirage:9:3;    at: x.mirage:9;`at` is a file, a line and a column, such as"
            + " `a.mirage:1:2`",
        "      - parameter: hello;      - Port: 70000;`70000` is no value of type `Port`",
        "      - parameter: hello;      - Ipv4: 1) + evil(;`1) + evil(` is no value of type `Ipv4`",
        "      - parameter: hello;      - text;an argument is a mapping, and not a text",
      })
  void namesWhatIsWrong(String right, String wrong, String message) throws IOException {
    String text = Files.readString(FOLDER.resolve("greeting.yaml"));
    assertThat(text).contains(right + "\n");
    Checked<WiringPlan> plan =
        PlanYaml.read(Source.of("plan.yaml", text.replace(right + "\n", wrong + "\n")));
    assertThat(plan.diagnostics()).extracting(Diagnostic::message).containsExactly(message);
  }

  @Test
  void pointsAtTheLine() throws IOException {
    String text = Files.readString(FOLDER.resolve("greeting.yaml"));
    Checked<WiringPlan> plan =
        PlanYaml.read(Source.of("plan.yaml", text.replace("type: String", "type: Sting")));
    assertThat(plan.diagnostics().get(0).span()).hasToString("plan.yaml:12:11");
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAPage(PlanCode code) {
    assertThat(Explanations.find(code.id()))
        .hasValueSatisfying(page -> assertThat(page).startsWith("# " + code.id() + ": "));
  }

  @Test
  void refusesWhatIsNotYaml() {
    Checked<WiringPlan> plan = PlanYaml.read(Source.of("plan.yaml", "wiring: [1\n"));
    assertThat(plan.diagnostics().get(0).message()).startsWith("not YAML: ");
    assertThat(PlanYaml.read(Source.of("plan.yaml", "")).diagnostics().get(0).message())
        .isEqualTo("the file is empty");
    assertThat(PlanYaml.read(Source.of("plan.yaml", "a: 1\n---\nb: 2\n")).hasErrors()).isTrue();
    assertThat(PlanYaml.read(Source.of("plan.yaml", "a: 1\na: 2\n")).hasErrors()).isTrue();
  }
}
