package mirc.syntax.parse;

import static mirc.grammar.MirageLexer.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.IntPredicate;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Guesses, where a piece cannot be read, at which token the next one begins. */
final class Scan {
  private static final Set<Integer> HARD_KEYWORDS =
      Set.of(EDITION, IMPORT, IF, THEN, ELSE, MATCH, FOR, IN, RETURN, NONE, TRUE, FALSE);

  private final Tokens tokens;

  Scan(Tokens tokens) {
    this.tokens = tokens;
  }

  static boolean isHardKeyword(int type) {
    return HARD_KEYWORDS.contains(type);
  }

  /** Whether the token can be a name. */
  boolean isName(int position) {
    int type = tokens.type(position);
    return type == NAME || (type >= MODULE && type <= OVER);
  }

  boolean isEnd(int position) {
    return tokens.type(position) == Token.EOF;
  }

  /** Whether a declaration or header line begins at the token, whatever stands before it. */
  boolean isTopLevel(int position) {
    return switch (tokens.type(position)) {
      case INTERFACE, DEVICE, APP, UNIKERNEL, TARGET, TYPE, ENUM, MODULE -> isName(position + 1);
      case SINGLETON -> tokens.type(position + 1) == DEVICE;
      case IMPORT -> true;
      case REQUIRES -> tokens.type(position + 1) == STRING;
      default -> false;
    };
  }

  /** Whether an item begins at the token, if it stands first on its line. */
  boolean isItem(int position) {
    int next = tokens.type(position + 1);
    return switch (tokens.type(position)) {
      case START, RETURN -> true;
      case BOOT, BUILD, SECRET -> isName(position + 1) || isHardKeyword(next) || isNamed(next);
      case REQUIRE -> isName(position + 1) || next == LPAREN || isNamed(next);
      case LIMITS -> next == LBRACE || isNamed(next);
      default -> isName(position) && isNamed(next);
    };
  }

  /** Whether a binding's value or type follows. */
  static boolean isNamed(int next) {
    return next == ASSIGN || next == COLON;
  }

  /**
   * The first token that begins a line, and by the predicate something new, outside of brackets
   * that were opened since the start; -1 if there is none. Line ends mean nothing, so what such a
   * token begins may have been read as the end of something unfinished.
   */
  int swallowed(int start, int end, IntPredicate begins) {
    int depth = 0;
    for (int position = start; position < end; position++) {
      int type = tokens.type(position);
      if (position > start
          && depth == 0
          && tokens.isFirstOnLine(position)
          && begins.test(position)) {
        return position;
      }
      depth += partner(type) >= 0 ? 1 : isCloser(type) ? -1 : 0;
    }
    return -1;
  }

  /** Whether something has to follow the token. */
  boolean isDangling(int position) {
    return switch (tokens.type(position)) {
      case ASSIGN, COLON, AND, OR, NOT, IS, OVER, IN, THEN, ELSE, ARROW, DOT, COMMA -> true;
      case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
      default -> false;
    };
  }

  /** Where reading goes on after a faulty item: at an item, the block's end, or a declaration. */
  int afterItem(int start, int fault) {
    int balanced = afterBalanced(start, fault);
    if (balanced >= 0) {
      return balanced;
    }
    int position = Math.max(fault, start + 1);
    while (!isEnd(position) && !isTopLevel(position)) {
      boolean first = tokens.isFirstOnLine(position);
      if (first && (isItem(position) || tokens.type(position) == RBRACE)) {
        return position;
      }
      position++;
    }
    return position;
  }

  /** As {@link #afterItem}, with brackets in pairs; -1 if they are not. */
  private int afterBalanced(int start, int fault) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int position = start; !isEnd(position); position++) {
      int type = tokens.type(position);
      if (position > start && isTopLevel(position) && tokens.isFirstOnLine(position)) {
        return open.isEmpty() ? position : -1;
      }
      boolean past = position >= fault && position > start && open.isEmpty();
      if (past && tokens.isFirstOnLine(position) && isItem(position)) {
        return position;
      }
      if (partner(type) >= 0) {
        open.push(partner(type));
      } else if (isCloser(type)) {
        if (open.isEmpty()) {
          if (type == RBRACE) {
            return position;
          }
        } else if (open.pop() != type) {
          return -1;
        }
      }
    }
    return open.isEmpty() ? tokens.size() - 1 : -1;
  }

  /** Where reading goes on after a faulty declaration or header line. */
  int afterDeclaration(int start, int fault) {
    int position = Math.max(fault, start + 1);
    while (!isEnd(position) && !(isTopLevel(position) && tokens.isFirstOnLine(position))) {
      position++;
    }
    return position;
  }

  /** The last bracket between the two positions that is not closed before the second, or null. */
  @Nullable Token unclosed(int start, int end) {
    Deque<Token> open = new ArrayDeque<>();
    for (int position = start; position < end; position++) {
      int type = tokens.type(position);
      if (partner(type) >= 0) {
        open.push(tokens.get(position));
      } else if (isCloser(type) && !open.isEmpty()) {
        open.pop();
      }
    }
    return open.peek();
  }

  private static boolean isCloser(int type) {
    return type == RPAREN || type == RBRACKET || type == RBRACE;
  }

  private static int partner(int type) {
    return switch (type) {
      case LPAREN -> RPAREN;
      case LBRACKET -> RBRACKET;
      case LBRACE -> RBRACE;
      default -> -1;
    };
  }
}
