package mirc.semantics.check;

import java.util.Optional;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * A name that means something in one body only.
 *
 * @param type nothing if it is faulty, which has been reported
 * @param span where it is declared
 */
record Local(Kind kind, String name, Optional<Type> type, Span span) {

  /** What it is. */
  enum Kind {
    PARAMETER("a parameter"),
    BINDING("a binding"),
    VARIABLE("a variable");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** With its article. */
    @Override
    public String toString() {
      return text;
    }
  }
}
