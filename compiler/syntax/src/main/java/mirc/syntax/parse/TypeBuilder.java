package mirc.syntax.parse;

import java.util.List;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageParser.BoundsContext;
import mirc.grammar.MirageParser.ClausesContext;
import mirc.grammar.MirageParser.LengthRefinementContext;
import mirc.grammar.MirageParser.LiteralContext;
import mirc.grammar.MirageParser.ParameterContext;
import mirc.grammar.MirageParser.ParameterListContext;
import mirc.grammar.MirageParser.PatternRefinementContext;
import mirc.grammar.MirageParser.RangeRefinementContext;
import mirc.grammar.MirageParser.RefinementContext;
import mirc.grammar.MirageParser.RequirementContext;
import mirc.grammar.MirageParser.TypeContext;
import mirc.syntax.tree.Clauses;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.Parameter;
import mirc.syntax.tree.Refinement;
import mirc.syntax.tree.Requirement;
import mirc.syntax.tree.Stage;
import mirc.syntax.tree.TypeReference;
import org.jspecify.annotations.Nullable;

/** Makes types, and what devices, apps and unikernels have in common. */
class TypeBuilder extends ExpressionBuilder {
  TypeBuilder(Tokens tokens, Sink sink) {
    super(tokens, sink);
  }

  final TypeReference type(TypeContext context) {
    TypeReference type =
        context.qualifiedName() != null
            ? new TypeReference.Named(
                qualified(context.qualifiedName()), origin(context.qualifiedName()))
            : new TypeReference.ListOf(
                type(context.type()),
                Origin.of(tokens.span(context.getStart(), context.RBRACKET().getSymbol())));
    if (context.refinements() != null) {
      List<Refinement> refinements =
          context.refinements().refinement().stream().map(this::refinement).toList();
      Origin origin = Origin.of(tokens.span(context.getStart(), context.refinements().getStop()));
      type = new TypeReference.Refined(type, refinements, origin);
    }
    return context.QUESTION() == null ? type : new TypeReference.Optional(type, origin(context));
  }

  private Refinement refinement(RefinementContext context) {
    if (context instanceof PatternRefinementContext pattern) {
      String text = pattern.PATTERN().getText();
      String expression = text.substring(1, text.length() - 1).replace("\\/", "/");
      return new Refinement.Pattern(expression, origin(context));
    }
    if (context instanceof LengthRefinementContext length) {
      BoundsContext bounds = length.bounds();
      return new Refinement.Length(low(bounds), high(bounds), origin(context));
    }
    BoundsContext bounds = ((RangeRefinementContext) context).bounds();
    return new Refinement.Range(low(bounds), high(bounds), origin(context));
  }

  private @Nullable Expression low(BoundsContext context) {
    return bound(context.exact != null ? context.exact : context.low);
  }

  private @Nullable Expression high(BoundsContext context) {
    return bound(context.exact != null ? context.exact : context.high);
  }

  private @Nullable Expression bound(@Nullable LiteralContext context) {
    return context == null ? null : literal(context);
  }

  final List<Parameter> parameters(ParameterListContext context) {
    return context.parameter().stream().map(this::parameter).toList();
  }

  private Parameter parameter(ParameterContext context) {
    Stage stage = Stage.UNSPECIFIED;
    if (context.BOOT() != null) {
      stage = Stage.BOOT;
    } else if (context.BUILD() != null) {
      stage = Stage.BUILD;
    }
    return new Parameter(
        tokens.doc(context.getStart()),
        context.SECRET() != null,
        stage,
        name(context.name()),
        type(context.type()),
        optional(context.expression()),
        origin(context));
  }

  final Requirement requirement(RequirementContext context) {
    return new Requirement(
        condition(context.condition()),
        context.string() == null ? null : text(context.string()),
        origin(context));
  }

  final Clauses clauses(ClausesContext context) {
    boolean exclusive = context.EXCLUSIVE() != null;
    var names = names(context.name());
    int needs = exclusive ? names.size() - 1 : names.size();
    return new Clauses(
        names.subList(0, needs),
        exclusive ? names.get(needs) : null,
        context.requirement().stream().map(this::requirement).toList());
  }
}
