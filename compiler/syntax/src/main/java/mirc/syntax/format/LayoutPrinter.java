package mirc.syntax.format;

import java.util.ArrayDeque;
import java.util.Deque;

/** Chooses which groups to break, so that lines fit their width where they can. */
final class LayoutPrinter {
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Step> steps = new ArrayDeque<>();
  private int lineStart;
  private int pendingIndent;

  private record Step(int indent, boolean flat, Layout layout) {}

  private LayoutPrinter(int width) {
    this.width = width;
  }

  /** The text, which ends with a line end. */
  static String print(Layout layout, int width) {
    LayoutPrinter printer = new LayoutPrinter(width);
    printer.steps.push(new Step(0, false, layout));
    while (!printer.steps.isEmpty()) {
      printer.step(printer.steps.pop());
    }
    return printer.out.toString().stripTrailing() + "\n";
  }

  private void step(Step step) {
    Layout layout = step.layout();
    if (layout instanceof Layout.Text text) {
      write(text.text());
    } else if (layout instanceof Layout.IfBroken text) {
      write(step.flat() ? "" : text.text());
    } else if (layout instanceof Layout.Line line) {
      if (step.flat() && !line.hard()) {
        write(line.flat());
      } else {
        newLine(step.indent());
      }
    } else if (layout instanceof Layout.Blank) {
      blankLine(step.indent());
    } else if (layout instanceof Layout.Nested nested) {
      steps.push(new Step(step.indent() + nested.columns(), step.flat(), nested.inner()));
    } else if (layout instanceof Layout.Group group) {
      boolean flat = step.flat() || (!group.broken() && fits(group));
      steps.push(new Step(step.indent(), flat, group.inner()));
    } else if (layout instanceof Layout.Sequence sequence) {
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        steps.push(new Step(step.indent(), step.flat(), sequence.parts().get(i)));
      }
    }
  }

  private void write(String text) {
    if (!text.isEmpty()) {
      out.append(" ".repeat(pendingIndent)).append(text);
      pendingIndent = 0;
    }
  }

  private void newLine(int indent) {
    while (out.length() > lineStart && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
    lineStart = out.length();
    pendingIndent = indent;
  }

  /** Ends the line with an empty one after it, unless nothing stands before. */
  private void blankLine(int indent) {
    if (out.length() > lineStart) {
      newLine(indent);
    }
    if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
      newLine(indent);
    }
  }

  /** Whether the group, and what follows up to the next possible line end, fits the line. */
  private boolean fits(Layout.Group group) {
    int used = out.codePointCount(lineStart, out.length()) + pendingIndent;
    int rest = width - used;
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(0, true, group.inner()));
    var following = steps.iterator();
    while (rest >= 0) {
      if (open.isEmpty()) {
        if (!following.hasNext()) {
          return true;
        }
        open.push(following.next());
      }
      Step step = open.pop();
      Layout layout = step.layout();
      if (layout instanceof Layout.Text text) {
        rest -= text.text().codePointCount(0, text.text().length());
      } else if (layout instanceof Layout.IfBroken text) {
        rest -= step.flat() ? 0 : text.text().length();
      } else if (layout instanceof Layout.Line line) {
        if (!step.flat() || line.hard()) {
          return true;
        }
        rest -= line.flat().length();
      } else if (layout instanceof Layout.Blank) {
        return true;
      } else if (layout instanceof Layout.Nested nested) {
        open.push(new Step(0, step.flat(), nested.inner()));
      } else if (layout instanceof Layout.Group inner) {
        open.push(new Step(0, step.flat(), inner.inner()));
      } else if (layout instanceof Layout.Sequence sequence) {
        for (int i = sequence.parts().size() - 1; i >= 0; i--) {
          open.push(new Step(0, step.flat(), sequence.parts().get(i)));
        }
      }
    }
    return false;
  }
}
