package mirc.semantics.check;

import mirc.diagnostics.Code;
import mirc.diagnostics.Severity;

/** Problems with types, arguments, choices and stages. */
public enum CheckCode implements Code {
  TYPE_MISMATCH("M0301"),
  VALUE_OUTSIDE("M0302"),
  MISSING_ARGUMENT("M0303"),
  TOO_MANY_ARGUMENTS("M0304"),
  UNKNOWN_ARGUMENT("M0305"),
  REPEATED_ARGUMENT("M0306"),
  NOT_EXHAUSTIVE("M0308"),
  UNREACHABLE_ARM("M0309"),
  NO_COMMON_TYPE("M0310"),
  BOOT_DECIDES("M0311"),
  CYCLIC_BINDINGS("M0312"),
  RECURSIVE_DEVICE("M0313"),
  CYCLIC_TYPE("M0314"),
  BAD_REFINEMENT("M0315"),
  BAD_PATTERN("M0316"),
  NO_START("M0317"),
  NOT_STARTABLE("M0318"),
  AMBIGUOUS_LIFT("M0319"),
  NOT_CONSTANT("M0320"),
  BAD_PARAMETER_TYPE("M0321"),
  BAD_LIMIT("M0322"),
  REPLACES_NOTHING("M0323"),
  AMENDS_CYCLE("M0324"),
  SECRET_MISPLACED("M0325"),
  SECRET_LEAK("M0326"),
  SINGLETON_DEPENDS("M0327"),
  NOT_COMPARABLE("M0328"),
  GRAPH_CONDITION("M0329"),
  NOT_A_LIST("M0330"),
  NEEDS_PARENTHESES("M0331"),
  REPEATED_ITEM("M0332"),
  NOT_TEXT("M0333"),
  NOT_MATCHABLE("M0334"),
  BAD_COORDINATES("M0335"),
  BAD_EXCLUSIVE("M0336"),
  PATH_MISSING("M0337");

  private final String id;

  CheckCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
