package mirc.elaborate.graph;

import mirc.wiring.BootCondition;

/** What is known about a condition. */
sealed interface Outcome {

  /** Known while compiling. */
  record Decided(boolean holds) implements Outcome {}

  /** To be tested at boot. */
  record Deferred(BootCondition condition) implements Outcome {}
}
