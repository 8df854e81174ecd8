package mirc.codegen;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import mirc.backend.Resource;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;

/** Prints a template with a view. A template that is wrong is a fault of mirc or of a backend. */
final class Printer {
  private final RuntimeInstance velocity = new RuntimeInstance();
  private final Map<Resource, Template> parsed = new HashMap<>();

  Printer() {
    velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT_ESCAPE, true);
    velocity.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
    velocity.init();
  }

  String print(Resource resource, Record view) {
    VelocityContext context = new VelocityContext();
    context.put("view", view);
    StringWriter text = new StringWriter();
    parsed.computeIfAbsent(resource, this::parse).merge(context, text);
    return text.toString();
  }

  private Template parse(Resource resource) {
    Template template = new Template();
    template.setName(resource.path());
    template.setRuntimeServices(velocity);
    try {
      template.setData(velocity.parse(new StringReader(resource.text()), template));
    } catch (ParseException e) {
      throw new IllegalStateException("template " + resource.path(), e);
    }
    template.initDocument();
    return template;
  }
}
