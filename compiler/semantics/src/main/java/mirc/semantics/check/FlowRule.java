package mirc.semantics.check;

import java.util.List;
import mirc.diagnostics.Code;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Parameter;
import mirc.semantics.program.Requirement;
import mirc.semantics.program.UnikernelParameter;

/** Which values must not arrive where. */
interface FlowRule {

  /**
   * A place where a guarded value must not arrive.
   *
   * @param end what happens there, as the end of a sentence
   * @param label what is shown at it
   */
  record Place(Expression value, String end, String label) {}

  Code code();

  /** Whether values of the parameter are to be kept from the places. */
  boolean isGuarded(Parameter parameter);

  /** Whether values of the parameter are to be kept from the places. */
  boolean isGuarded(UnikernelParameter parameter);

  /** Whether the parameter itself is such a place. */
  boolean ends(Constructible owner, Parameter parameter);

  /** What happens at a parameter that is such a place, as the end of a sentence. */
  String end(Parameter parameter);

  String endLabel(Parameter parameter);

  /** The places that belong to an expression directly. */
  List<Place> places(Expression expression);

  /** The places in a requirement, those of its expressions included. */
  List<Place> places(Requirement requirement);

  String message(String parameter, String end);

  /** What is shown at the parameter's declaration. */
  String declared(String parameter);

  String hint(String parameter);
}
