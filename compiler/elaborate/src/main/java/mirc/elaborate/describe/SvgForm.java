package mirc.elaborate.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirc.elaborate.describe.Description.Argument;
import mirc.elaborate.describe.Description.Device;

/** A picture: one row for each distance from the apps, what is used below what uses it. */
final class SvgForm {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 44;
  private static final int GAP_ACROSS = 24;
  private static final int GAP_DOWN = 56;
  private static final int MARGIN = 16;

  private final Description description;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private SvgForm(Description description) {
    this.description = description;
  }

  static String of(Description description) {
    return new SvgForm(description).draw();
  }

  private String draw() {
    List<Integer> filled = place();
    int columnCount = filled.stream().mapToInt(Integer::intValue).max().orElse(0);
    int width = 2 * MARGIN + columnCount * (WIDTH + GAP_ACROSS);
    int height = 2 * MARGIN + filled.size() * (HEIGHT + GAP_DOWN);
    text.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            .formatted(width, height));
    text.append(" font-family=\"sans-serif\" font-size=\"12\" text-anchor=\"middle\">\n");
    for (Device device : description.devices()) {
      for (Argument argument : device.arguments()) {
        argument.uses().forEach(use -> line(device.id(), use, argument.name()));
      }
    }
    description.devices().forEach(this::box);
    return text.append("</svg>\n").toString();
  }

  /** Gives each device its row and column; returns how many each row holds. */
  private List<Integer> place() {
    // Users come before what they use, so one pass finds the longest way from an app.
    for (Device device : description.devices()) {
      int row = rows.computeIfAbsent(device.id(), id -> 0);
      for (Argument argument : device.arguments()) {
        argument.uses().forEach(use -> rows.merge(use, row + 1, Math::max));
      }
    }
    List<Integer> filled = new ArrayList<>();
    for (Device device : description.devices()) {
      int row = rows.getOrDefault(device.id(), 0);
      while (filled.size() <= row) {
        filled.add(0);
      }
      columns.put(device.id(), filled.get(row));
      filled.set(row, filled.get(row) + 1);
    }
    return filled;
  }

  private int middle(String id) {
    return MARGIN + columns.getOrDefault(id, 0) * (WIDTH + GAP_ACROSS) + WIDTH / 2;
  }

  private int top(String id) {
    return MARGIN + rows.getOrDefault(id, 0) * (HEIGHT + GAP_DOWN);
  }

  private void line(String from, String to, String label) {
    int startY = top(from) + HEIGHT;
    text.append(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#888\"/>\n"
            .formatted(middle(from), startY, middle(to), top(to)));
    text.append(
        "<text x=\"%d\" y=\"%d\" fill=\"#555\">%s</text>\n"
            .formatted((middle(from) + middle(to)) / 2, (startY + top(to)) / 2, escaped(label)));
  }

  private void box(Device device) {
    int x = middle(device.id()) - WIDTH / 2;
    int y = top(device.id());
    text.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"#fff\""
            .formatted(x, y, WIDTH, HEIGHT, device.type().isEmpty() ? HEIGHT / 2 : 4));
    text.append(" stroke=\"#333\"/>\n");
    text.append(
        "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>\n"
            .formatted(middle(device.id()), y + 18, escaped(device.id())));
    text.append(
        "<text x=\"%d\" y=\"%d\">%s</text>\n"
            .formatted(middle(device.id()), y + 34, escaped(device.declaration())));
  }

  private static String escaped(String content) {
    return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
