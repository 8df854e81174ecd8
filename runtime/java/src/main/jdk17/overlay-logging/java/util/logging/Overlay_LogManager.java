package java.util.logging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** There is no file with the configuration: it is that of a JDK as it is installed. */
@Overlay(LogManager.class)
abstract class Overlay_LogManager {
  private static final String INSTALLED =
      """
      handlers=java.util.logging.ConsoleHandler
      .level=INFO
      java.util.logging.ConsoleHandler.level=INFO
      """;

  @Alias
  public abstract void readConfiguration(InputStream in) throws IOException;

  @Alias
  public abstract String getProperty(String name);

  @Alias
  private String[] parseClassNames(String property) {
    return new String[0];
  }

  @Substitute
  public void readConfiguration() throws IOException {
    readConfiguration(new ByteArrayInputStream(INSTALLED.getBytes(StandardCharsets.UTF_8)));
  }

  @Substitute
  private List<Handler> createLoggerHandlers(String name, String property) {
    List<Handler> handlers = new ArrayList<>();
    for (String type : parseClassNames(property)) {
      try {
        Handler handler = handler(type);
        String level = getProperty(type + ".level");
        if (level != null) {
          Level known = Level.findLevel(level);
          if (known != null) {
            handler.setLevel(known);
          } else {
            System.err.println("Can't set level for " + type);
          }
        }
        handlers.add(handler);
      } catch (Exception e) { // one handler that fails does not take the others away
        System.err.println("Can't load log handler \"" + type + "\"");
        System.err.println(e);
        e.printStackTrace();
      }
    }
    return handlers;
  }

  /** The one that every configuration names is there without reflection. */
  @Add
  private static Handler handler(String type) throws ReflectiveOperationException {
    return type.equals("java.util.logging.ConsoleHandler")
        ? new ConsoleHandler()
        : (Handler) Class.forName(type).getDeclaredConstructor().newInstance();
  }
}
