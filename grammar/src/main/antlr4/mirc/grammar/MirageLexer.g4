lexer grammar MirageLexer;
EDITION: 'edition';
