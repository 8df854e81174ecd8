package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageParser.AppDeclarationContext;
import mirc.grammar.MirageParser.DeclarationContext;
import mirc.grammar.MirageParser.DeviceHeadContext;
import mirc.grammar.MirageParser.DeviceLeafContext;
import mirc.grammar.MirageParser.EnumDeclarationContext;
import mirc.grammar.MirageParser.ImportAllContext;
import mirc.grammar.MirageParser.ImportLineContext;
import mirc.grammar.MirageParser.ImportMemberContext;
import mirc.grammar.MirageParser.ImportSelectedContext;
import mirc.grammar.MirageParser.ImportSingleContext;
import mirc.grammar.MirageParser.InterfaceDeclarationContext;
import mirc.grammar.MirageParser.ModuleHeaderContext;
import mirc.grammar.MirageParser.NameContext;
import mirc.grammar.MirageParser.RequiresLineContext;
import mirc.grammar.MirageParser.TargetDeclarationContext;
import mirc.grammar.MirageParser.UnikernelHeadContext;
import mirc.source.Span;
import mirc.syntax.tree.Clauses;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.DeviceBody;
import mirc.syntax.tree.Import;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.ModuleHeader;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.Parameter;
import mirc.syntax.tree.Requires;
import org.antlr.v4.runtime.Token;

/** Makes header lines and declarations. */
final class DeclarationBuilder extends ItemBuilder {
  DeclarationBuilder(Tokens tokens, Sink sink) {
    super(tokens, sink);
  }

  ModuleHeader module(ModuleHeaderContext context) {
    return new ModuleHeader(
        tokens.doc(context.getStart()), qualified(context.qualifiedName()), origin(context));
  }

  Requires requires(RequiresLineContext context) {
    return new Requires(plain(context.string(), "a dependency"), origin(context));
  }

  Import imported(ImportLineContext context) {
    if (context instanceof ImportAllContext all) {
      return new Import.All(qualified(all.qualifiedName()), origin(context));
    }
    if (context instanceof ImportSelectedContext selected) {
      List<Import.Member> members = selected.importMember().stream().map(this::member).toList();
      return new Import.Selected(qualified(selected.qualifiedName()), members, origin(context));
    }
    ImportSingleContext single = (ImportSingleContext) context;
    return new Import.Single(
        qualified(single.qualifiedName()),
        single.name() == null ? null : name(single.name()),
        origin(context));
  }

  private Import.Member member(ImportMemberContext context) {
    return new Import.Member(
        name(context.name(0)),
        context.name().size() == 1 ? null : name(context.name(1)),
        origin(context));
  }

  /** A declaration without items, or with a leaf for a body. */
  Declaration declaration(DeclarationContext context) {
    if (context.interfaceDeclaration() != null) {
      return interfaceOf(context.interfaceDeclaration());
    }
    if (context.appDeclaration() != null) {
      return app(context.appDeclaration());
    }
    if (context.targetDeclaration() != null) {
      return target(context.targetDeclaration());
    }
    if (context.typeDeclaration() != null) {
      var alias = context.typeDeclaration();
      return new Declaration.TypeAlias(
          tokens.doc(alias.getStart()), name(alias.name()), type(alias.type()), origin(alias));
    }
    return enumeration(context.enumDeclaration());
  }

  private Declaration interfaceOf(InterfaceDeclarationContext context) {
    return new Declaration.Interface(
        tokens.doc(context.getStart()),
        name(context.name()),
        context.qualifiedName().stream().map(this::qualified).toList(),
        java(context.javaReference()),
        origin(context));
  }

  private Declaration app(AppDeclarationContext context) {
    return new Declaration.App(
        tokens.doc(context.getStart()),
        name(context.name()),
        context.parameterList() == null ? null : parameters(context.parameterList()),
        clauses(context.clauses()),
        java(context.javaReference()),
        origin(context));
  }

  private Declaration target(TargetDeclarationContext context) {
    var names = names(context.name());
    return new Declaration.Target(
        tokens.doc(context.getStart()),
        names.get(0),
        names.subList(1, names.size()),
        origin(context));
  }

  private Declaration enumeration(EnumDeclarationContext context) {
    List<Declaration.EnumValue> values = new ArrayList<>();
    if (context.enumValues() != null) {
      for (NameContext each : context.enumValues().name()) {
        values.add(
            new Declaration.EnumValue(tokens.doc(each.getStart()), name(each), origin(each)));
      }
    }
    return new Declaration.Enumeration(
        tokens.doc(context.getStart()),
        name(context.name()),
        values,
        context.javaReference() == null ? null : java(context.javaReference()),
        origin(context));
  }

  DeviceBody leaf(DeviceLeafContext context) {
    return new DeviceBody.Leaf(java(context.javaReference()), origin(context));
  }

  Declaration device(DeviceHeadContext head, DeviceBody body) {
    List<Parameter> parameters =
        head.parameterList() == null ? List.of() : parameters(head.parameterList());
    Clauses clauses = clauses(head.clauses());
    return new Declaration.Device(
        tokens.doc(head.getStart()),
        head.SINGLETON() != null,
        name(head.name()),
        parameters,
        type(head.type()),
        clauses,
        body,
        Origin.of(tokens.span(head.getStart()).to(body.span())));
  }

  Declaration unikernel(UnikernelHeadContext head, List<Item> items, Token last) {
    Span span = tokens.span(head.getStart(), last);
    return new Declaration.Unikernel(
        tokens.doc(head.getStart()),
        name(head.name()),
        head.qualifiedName() == null ? null : qualified(head.qualifiedName()),
        items,
        Origin.of(span));
  }
}
