// The tokens of a .mirage file. Literals are read permissively and judged when the tree is built,
// where a fault can be named at its column.
lexer grammar MirageLexer;

@members {
  /** Whether the next character continues a name, so that `5 sec` is not `5 s` and `ec`. */
  private boolean nameGoesOn() {
    int next = _input.LA(1);
    return next == '_' || next >= '0' && next <= '9' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
  }
}

// Keywords that can be no names.
EDITION: 'edition';
IMPORT: 'import';
IF: 'if';
THEN: 'then';
ELSE: 'else';
MATCH: 'match';
FOR: 'for';
IN: 'in';
RETURN: 'return';
NONE: 'none';
TRUE: 'true';
FALSE: 'false';

// Keywords that are names where a name is expected; the parser's rule `name` lists them.
MODULE: 'module';
AS: 'as';
REQUIRES: 'requires';
INTERFACE: 'interface';
EXTENDS: 'extends';
SINGLETON: 'singleton';
DEVICE: 'device';
NEEDS: 'needs';
EXCLUSIVE: 'exclusive';
REQUIRE: 'require';
TARGET: 'target';
PROVIDES: 'provides';
APP: 'app';
UNIKERNEL: 'unikernel';
AMENDS: 'amends';
BOOT: 'boot';
BUILD: 'build';
SECRET: 'secret';
START: 'start';
LIMITS: 'limits';
VERSION: 'version';
TYPE: 'type';
ENUM: 'enum';
JAVA: 'java';
LENGTH: 'length';
AND: 'and';
OR: 'or';
NOT: 'not';
IS: 'is';
OVER: 'over';

// Literals.
QUANTITY: NUMBER ' '? UNIT { !nameGoesOn() }?;
UNKNOWN_QUANTITY: NUMBER [A-Za-z] NAME_PART*;
INT: NUMBER;
DOTTED: DIGIT+ ('.' NAME_PART+)+ ('/' NAME_PART*)?;
COLONED: HEX_LIKE* ':' HEX_LIKE* ':' (HEX_LIKE | ':' | '.' HEX_LIKE)* ('/' NAME_PART*)?;
HEX_BYTES: 'hex"' ~["\r\n]* '"';
STRING: '"' STRING_PART* '"';
UNCLOSED_STRING: '"' STRING_PART* '\\'?;
PATTERN: '/' (~[/*\\\r\n] | '\\' ~[\r\n]) (~[/\\\r\n] | '\\' ~[\r\n])* '/';

NAME: [A-Za-z_] NAME_PART*;

LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';
LBRACKET: '[';
RBRACKET: ']';
COMMA: ',';
DOT: '.';
RANGE: '..';
RANGE_BELOW: '..<';
COLON: ':';
ASSIGN: '=';
ARROW: '->';
BAR: '|';
QUESTION: '?';
STAR: '*';
EQUAL: '==';
UNEQUAL: '!=';
LESS: '<';
LESS_OR_EQUAL: '<=';
GREATER: '>';
GREATER_OR_EQUAL: '>=';

DOC_COMMENT: '///' (~[/\r\n] ~[\r\n]*)? -> channel(HIDDEN);
COMMENT: '//' ~[\r\n]* -> channel(HIDDEN);
SPACE: [ \t\r\n\f]+ -> skip;

// Whatever else there is; reported, then passed over.
UNEXPECTED: . -> channel(HIDDEN);

fragment UNIT: 'ns' | 'us' | 'ms' | 's' | 'min' | 'h' | 'd' | 'B' | 'KiB' | 'MiB' | 'GiB';
fragment NUMBER: '-'? DIGIT [0-9_]*;
fragment DIGIT: [0-9];
fragment NAME_PART: [A-Za-z0-9_];
fragment HEX_LIKE: [A-Za-z0-9];
fragment STRING_PART: ~["\\\r\n] | '\\' ~[\r\n];
