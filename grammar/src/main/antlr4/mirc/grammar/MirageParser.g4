// The structure of a .mirage file. Line ends mean nothing. mirc reads a file piece by piece (header
// lines, declarations, and the items of unikernels and composite devices), so that a fault spoils one
// piece only; the rule `file` says how the pieces follow each other.
parser grammar MirageParser;

options { tokenVocab = MirageLexer; }

file: edition? moduleHeader? (importLine | requiresLine)* declaration* EOF;

edition: EDITION INT;
moduleHeader: MODULE qualifiedName;
importLine
  : IMPORT qualifiedName DOT STAR                                                   # importAll
  | IMPORT qualifiedName DOT LBRACE importMember (COMMA? importMember)* COMMA? RBRACE # importSelected
  | IMPORT qualifiedName (AS name)?                                                 # importSingle
  ;
importMember: name (AS name)?;
requiresLine: REQUIRES string;

declaration
  : interfaceDeclaration
  | deviceDeclaration
  | appDeclaration
  | unikernelDeclaration
  | targetDeclaration
  | typeDeclaration
  | enumDeclaration
  ;

interfaceDeclaration: INTERFACE name (EXTENDS qualifiedName (COMMA qualifiedName)*)? ASSIGN javaReference;

deviceDeclaration: deviceHead (deviceLeaf | LBRACE (compositeItem COMMA?)* RBRACE);
deviceHead: (SINGLETON DEVICE name parameterList? | DEVICE name parameterList) COLON type clauses;
deviceLeaf: ASSIGN javaReference;
compositeItem: requirement | result | binding;
result: RETURN expression;

appDeclaration: APP name parameterList? clauses ASSIGN javaReference;

clauses: (NEEDS name (COMMA name)*)? (EXCLUSIVE name)? requirement*;
requirement: REQUIRE condition (COMMA string)?;

unikernelDeclaration: unikernelHead LBRACE (item COMMA?)* RBRACE;
unikernelHead: UNIKERNEL name (AMENDS qualifiedName)?;
item
  : unikernelParameter
  | versionProperty
  | limits
  | start
  | requirement
  | setting
  | binding
  ;
unikernelParameter: SECRET? (BOOT | BUILD) name COLON type (ASSIGN expression)?;
versionProperty: VERSION ASSIGN string;
limits: LIMITS LBRACE (limit (COMMA? limit)* COMMA?)? RBRACE;
limit: name ASSIGN expression;
start
  : START javaReference arguments? # startJava
  | START expression               # startApp
  ;
setting: name (DOT name)+ ASSIGN expression;
binding: name (COLON type)? ASSIGN expression;

targetDeclaration: TARGET name LBRACE PROVIDES name (COMMA? name)* COMMA? RBRACE;
typeDeclaration: TYPE name ASSIGN type;
enumDeclaration: ENUM name (enumValues (ASSIGN javaReference)? | ASSIGN javaReference);
enumValues: LBRACE name (COMMA? name)* COMMA? RBRACE;

parameterList: LPAREN (parameter (COMMA parameter)* COMMA?)? RPAREN;
parameter: SECRET? (BOOT | BUILD)? name COLON type (ASSIGN expression)?;

type: (qualifiedName | LBRACKET type RBRACKET) refinements? QUESTION?;
refinements: LPAREN refinement (COMMA refinement)* RPAREN;
refinement
  : PATTERN                  # patternRefinement
  | LENGTH bounds            # lengthRefinement
  | bounds                   # rangeRefinement
  ;
bounds: low = literal RANGE high = literal | low = literal RANGE | RANGE high = literal | exact = literal;

expression
  : literal
  | string
  | matchExpression
  | ifExpression
  | listLiteral
  | comprehension
  | application
  | reference
  ;
reference: qualifiedName;
application: qualifiedName arguments;
arguments: LPAREN (argument (COMMA argument)* COMMA?)? RPAREN;
argument: (name ASSIGN)? expression;
matchExpression: MATCH expression LBRACE matchArm (COMMA? matchArm)* COMMA? RBRACE;
matchArm: (ELSE | pattern (BAR pattern)*) ARROW expression;
pattern: literal | string | reference;
ifExpression: IF condition THEN expression ELSE expression;
listLiteral: LBRACKET (expression (COMMA expression)* COMMA?)? RBRACKET;
comprehension: LBRACKET FOR name IN iteration COLON expression RBRACKET;
iteration: expression ((RANGE | RANGE_BELOW) expression)?;

condition: conjunction (OR conjunction)*;
conjunction: negation (AND negation)*;
negation: NOT negation | LPAREN condition RPAREN | comparison;
comparison: expression (relation expression)?;
relation
  : EQUAL | UNEQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL | IN | OVER | IS
  ;

literal: INT | QUANTITY | UNKNOWN_QUANTITY | DOTTED | COLONED | HEX_BYTES | TRUE | FALSE | NONE;
string: STRING | UNCLOSED_STRING;
javaReference: JAVA string;

qualifiedName: name (DOT name)*;
name
  : NAME | MODULE | AS | REQUIRES | INTERFACE | EXTENDS | SINGLETON | DEVICE | NEEDS | EXCLUSIVE
  | REQUIRE | TARGET | PROVIDES | APP | UNIKERNEL | AMENDS | BOOT | BUILD | SECRET | START | LIMITS
  | VERSION | TYPE | ENUM | JAVA | LENGTH | AND | OR | NOT | IS | OVER
  ;
