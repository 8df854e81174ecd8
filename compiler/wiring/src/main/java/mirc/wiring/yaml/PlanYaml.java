package mirc.wiring.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.List;
import mirc.diagnostics.Checked;
import mirc.source.Source;
import mirc.wiring.WiringPlan;

/** Plans as YAML and back; {@code read(write(plan))} is the plan. */
public final class PlanYaml {
  private PlanYaml() {}

  /** The canonical text: equal plans have equal texts. */
  public static String write(WiringPlan plan) {
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    try {
      return new ObjectMapper(factory).writeValueAsString(PlanWriter.tree(plan));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists of text can be written", e);
    }
  }

  /** The plan in a file, or what is wrong with the file. */
  public static Checked<WiringPlan> read(Source source) {
    try {
      return Checked.of(PlanReader.plan(YamlReader.read(source)));
    } catch (PlanFormatException e) {
      return Checked.failed(List.of(e.diagnostic()));
    }
  }
}
