package mirc.syntax.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.grammar.MirageLexer;
import mirc.grammar.MirageParser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far a rule can be followed through the tokens, and what could have come there.
 *
 * <p>ANTLR's own report names the token at which a prediction was given up and every token that it
 * knows of. This follows all ways through the grammar's network at once, takes the furthest place
 * that any of them reaches, and names whole rules ("a value") where one would begin.
 */
final class Expectations {
  private static final Map<Integer, String> RULES =
      Map.ofEntries(
          Map.entry(MirageParser.RULE_expression, "a value"),
          Map.entry(MirageParser.RULE_literal, "a value"),
          Map.entry(MirageParser.RULE_pattern, "a value"),
          Map.entry(MirageParser.RULE_condition, "a condition"),
          Map.entry(MirageParser.RULE_negation, "a condition"),
          Map.entry(MirageParser.RULE_relation, "a comparison"),
          Map.entry(MirageParser.RULE_type, "a type"),
          Map.entry(MirageParser.RULE_refinement, "a range, `length` or a pattern"),
          Map.entry(MirageParser.RULE_name, "a name"),
          Map.entry(MirageParser.RULE_qualifiedName, "a name"),
          Map.entry(MirageParser.RULE_string, "a string"),
          Map.entry(MirageParser.RULE_item, "a parameter, a binding or `start`"),
          Map.entry(MirageParser.RULE_compositeItem, "a binding or `return`"));

  /** What may always go on after a name or type; said only when there is nothing else to say. */
  private static final Set<String> CONTINUATIONS = Set.of("`.`", "`(`", "`?`", "a comparison");

  private final ATN atn = MirageParser._ATN;
  private final Tokens tokens;
  private final Map<Visit, Set<Integer>> ends = new HashMap<>();
  private final Set<String> expected = new LinkedHashSet<>();
  private int furthest;

  private record Visit(int rule, int position, boolean named) {}

  private record Step(ATNState state, int position) {}

  private Expectations(Tokens tokens, int start) {
    this.tokens = tokens;
    this.furthest = start;
  }

  /**
   * What could have come where the rule fails.
   *
   * @param position of the token at which it fails
   * @param names in the order of the grammar, for people
   */
  record Failure(int position, List<String> names) {
    boolean expects(String name) {
      return names.contains(name);
    }

    /** The keywords among the names. */
    List<String> keywords() {
      return names.stream()
          .filter(name -> name.matches("`[a-z]+`"))
          .map(name -> name.substring(1, name.length() - 1))
          .toList();
    }

    /** Whether the bracket could have been closed here. */
    boolean expectsCloserOf(Token opener) {
      return expects(
          switch (opener.getType()) {
            case MirageLexer.LPAREN -> "`)`";
            case MirageLexer.LBRACKET -> "`]`";
            default -> "`}`";
          });
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    String text() {
      int last = names.size() - 1;
      return last <= 0
          ? String.join("", names)
          : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
  }

  /** Follows a rule that is known not to match at the start. */
  static Failure of(Tokens tokens, int start, int rule) {
    Expectations search = new Expectations(tokens, start);
    search.follow(rule, start, false);
    List<String> names = new ArrayList<>(search.expected);
    List<String> telling = names.stream().filter(name -> !isNoise(name, search.expected)).toList();
    return new Failure(search.furthest, telling.isEmpty() ? names : telling);
  }

  /** Whether naming the possibility would tell less than the others do. */
  private static boolean isNoise(String name, Set<String> all) {
    boolean afterKeyword = all.contains("a value") || all.contains("a name");
    return switch (name) {
      case "`=`", "`:`" -> afterKeyword || all.contains("`)`");
      case "a name", "`java`" -> all.contains("a value");
      default -> CONTINUATIONS.contains(name);
    };
  }

  /**
   * The positions at which the rule can end.
   *
   * @param named whether a rule around this one begins at the same token and is named instead
   */
  private Set<Integer> follow(int rule, int position, boolean named) {
    boolean nameHere = !named && RULES.containsKey(rule) && position > 0;
    if (nameHere) {
      expect(position, RULES.get(rule));
    }
    boolean inner = named || nameHere;
    Visit visit = new Visit(rule, position, inner);
    Set<Integer> known = ends.get(visit);
    if (known != null) {
      return known;
    }
    Set<Integer> found = new LinkedHashSet<>();
    ends.put(visit, found);
    Set<Step> seen = new HashSet<>();
    Deque<Step> open = new ArrayDeque<>();
    push(new Step(atn.ruleToStartState[rule], position), seen, open);
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (step.state() instanceof RuleStopState) {
        found.add(step.position());
        continue;
      }
      for (Transition transition : step.state().getTransitions()) {
        boolean hidden = inner && step.position() == position;
        if (transition instanceof RuleTransition call) {
          for (int end : follow(call.target.ruleIndex, step.position(), hidden)) {
            push(new Step(call.followState, end), seen, open);
          }
        } else if (transition.isEpsilon()) {
          push(new Step(transition.target, step.position()), seen, open);
        } else if (transition.matches(
            tokens.type(step.position()), Token.MIN_USER_TOKEN_TYPE, atn.maxTokenType)) {
          push(new Step(transition.target, step.position() + 1), seen, open);
        } else if (!hidden) {
          for (int type : transition.label().toList()) {
            expect(step.position(), describe(type));
          }
        } else {
          expect(step.position(), null);
        }
      }
    }
    return found;
  }

  private static void push(Step step, Set<Step> seen, Deque<Step> open) {
    if (seen.add(step)) {
      open.add(step);
    }
  }

  private void expect(int position, @Nullable String name) {
    if (position > furthest) {
      furthest = position;
      expected.clear();
    }
    if (position == furthest && name != null) {
      expected.add(name);
    }
  }

  /** A token type as it is shown to the user. */
  static String describe(int type) {
    return switch (type) {
      case Token.EOF -> "the end of the file";
      case MirageLexer.NAME -> "a name";
      case MirageLexer.STRING, MirageLexer.UNCLOSED_STRING -> "a string";
      case MirageLexer.INT -> "a number";
      case MirageLexer.PATTERN -> "a pattern";
      default -> {
        String literal = MirageLexer.VOCABULARY.getLiteralName(type);
        yield literal == null ? "a value" : "`" + literal.substring(1, literal.length() - 1) + "`";
      }
    };
  }
}
