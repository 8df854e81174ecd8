package mirc.elaborate.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.render.Explanations;
import mirc.elaborate.describe.Format;
import mirc.elaborate.lower.Lowering;
import mirc.semantics.value.Value;
import mirc.source.Source;
import mirc.target.Target;
import mirc.testkit.CodeCoverage;
import mirc.testkit.Fixture;
import mirc.testkit.GoldenFiles;
import mirc.testkit.Repository;
import mirc.wiring.Dependency;
import mirc.wiring.WiringPlan;
import mirc.wiring.yaml.PlanYaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElaboratorTest {
  private static final String HEAD =
      """
      edition 1
      import sample.net.*
      app App(stack: Stack, port: Port, name: String) = java "sample.Parts$App"
      """;
  private static final String SITE =
      HEAD
          + """
          enum Addressing { fixed, replayed }

          /// A site.
          unikernel site {
            version = "1.2"
            /// Where it listens.
            boot port: Port = 80
            boot name: String(/[a-z]*/)
            build addressing: Addressing = fixed
            net = match target {
              small -> Replay("trace")
              else -> match addressing {
                fixed -> Card()
                replayed -> Replay("trace-{addressing}")
              }
            }
            stack = StaticStack(net)
            stack.address = 10.1.0.2/16
            both = Pair(stack, StaticStack(Card("other")))
            start App(both, port, "site {name}")
            limits { memory = 16 MiB }
          }
          """;

  @TestFactory
  Stream<DynamicTest> rejects() {
    return Fixture.rejected(
        "reject/graph", source -> Programs.graph(source, Programs.SMALL, Map.of()).diagnostics());
  }

  @Test
  void everyCodeHasPageAndFixture() {
    List<GraphCode> elsewhere = List.of(GraphCode.UNKNOWN_SETTING, GraphCode.BAD_SETTING);
    CodeCoverage.check(
        Stream.of(GraphCode.values())
            .filter(code -> !elsewhere.contains(code))
            .toArray(GraphCode[]::new),
        "reject/graph");
  }

  @Test
  void lowersToThePlan() {
    DeviceGraph graph = graph(SITE, Programs.FULL, Map.of()).get();
    WiringPlan plan =
        Lowering.lower(
            graph, List.of(new Dependency("g:b:1", "00"), new Dependency("g:a:1", "11")));
    GoldenFiles.check(Repository.conformance("wiring").resolve("site.yaml"), PlanYaml.write(plan));
  }

  @ParameterizedTest
  @EnumSource
  void describes(Format format) {
    DeviceGraph graph = graph(SITE, Programs.FULL, Map.of()).get();
    String name = "site." + format.name().toLowerCase(java.util.Locale.ROOT);
    GoldenFiles.check(Repository.conformance("describe").resolve(name), format.render(graph));
  }

  @Test
  void choosesByTargetAndSettings() {
    String named =
        HEAD
            + "unikernel one {\n  net = match target { small -> Replay(\"s\"), else ->"
            + " Card() }\n  start App(StaticStack(net), 80, \"n\")\n}\n";
    assertThat(ids(graph(named, Programs.SMALL, Map.of()).get()))
        .containsExactly("net", "App.stack.link", "SampleClock", "App.stack", "App");
    DeviceGraph set = graph(SITE, Programs.FULL, Map.of("addressing", "replayed")).get();
    Node net = set.node("net").orElseThrow();
    assertThat(net.declaration()).hasToString("sample.net.Replay");
    assertThat(net.arguments().get(0).value())
        .isEqualTo(new GraphValue.Known(new Value.Text("trace-replayed")));
  }

  @Test
  void settingsChangeDefaults() {
    DeviceGraph graph =
        graph(
                SITE,
                Programs.FULL,
                Map.of("port", "8080", "stack.gateway", "10.1.9.9", "second.link.mtu", "9000"))
            .get();
    assertThat(graph.parameters())
        .extracting(p -> p.name() + "=" + p.initial().map(Object::toString).orElse("?"))
        .containsExactly(
            "port=8080",
            "name=?",
            "stack.address=10.1.0.2/16",
            "stack.gateway=10.1.9.9",
            "stack.link.mtu=1500",
            "second.address=10.0.0.2/24",
            "second.gateway=none",
            "second.link.mtu=9000");
  }

  @Test
  void reportsSettings() {
    assertThat(messages(SITE, Map.of("addressing", "dhcp")))
        .containsExactly("bad value for `addressing`: `dhcp` is not one of `fixed`, `replayed`");
    assertThat(messages(SITE, Map.of("port", "x", "stack.address", "10.0.0.1")))
        .containsExactly("bad value for `port`: `x` is not a whole number of 64 bits");
    assertThat(messages(SITE, Map.of("stack.address", "10.0.0.1")))
        .containsExactly(
            "bad value for `stack.address`: `10.0.0.1` is not an address with a prefix length");
    assertThat(messages(SITE, Map.of("prot", "1")))
        .containsExactly("the unikernel `site` has no parameter `prot`");
    assertThat(messages(SITE, Map.of("stack.gateway", "10.2.0.1")))
        .containsExactly("the gateway `10.2.0.1` lies outside `10.1.0.2/16`");
  }

  @Test
  void proposesTheParameterThatWasMeant() {
    Diagnostic diagnostic =
        graph(SITE, Programs.FULL, Map.of("stack.gatway", "none")).diagnostics().get(0);
    assertThat(diagnostic.hint()).isEqualTo("did you mean `stack.gateway`?");
  }

  @Test
  void everySettingCodeHasAPage() {
    for (GraphCode code : List.of(GraphCode.UNKNOWN_SETTING, GraphCode.BAD_SETTING)) {
      assertThat(Explanations.find(code.id()))
          .hasValueSatisfying(page -> assertThat(page).startsWith("# " + code.id() + ": "));
    }
  }

  private static List<String> ids(DeviceGraph graph) {
    return graph.nodes().stream().map(Node::id).toList();
  }

  private static List<String> messages(String text, Map<String, String> settings) {
    return graph(text, Programs.FULL, settings).diagnostics().stream()
        .map(Diagnostic::message)
        .toList();
  }

  private static Checked<DeviceGraph> graph(
      String text, Target target, Map<String, String> settings) {
    return Programs.graph(Source.of("site.mirage", text), target, settings);
  }
}
