package mirc.semantics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.names.NearMiss;
import mirc.semantics.program.Binding;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Requirement;
import mirc.semantics.program.Unikernel;
import mirc.semantics.program.UnikernelParameter;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads the items of one unikernel. */
final class UnikernelItems implements Item.Visitor<Boolean> {
  private final Context context;
  private final Sink sink;
  private final InPlaceApps inPlace;
  private final Body body;
  private final Amended items;
  private final @Nullable Body base;

  private final LimitReader limits;
  private final List<Parameter> parameterTrees = new ArrayList<>();
  private final List<Unikernel.Start> starts = new ArrayList<>();
  private final List<mirc.syntax.tree.Requirement> requirements = new ArrayList<>();
  private final Map<String, Item.Setting> settings = new LinkedHashMap<>();
  private Optional<Item.Version> version = Optional.empty();
  private boolean sound = true;

  /**
   * @param base the names of the unikernel that is amended
   */
  UnikernelItems(
      Context context, InPlaceApps inPlace, Body body, Amended items, @Nullable Body base) {
    this.context = context;
    this.sink = context.sink();
    this.inPlace = inPlace;
    this.body = body;
    this.items = items;
    this.base = base;
    this.limits = new LimitReader(sink);
  }

  Optional<Unikernel> read(Declaration.Unikernel tree) {
    declareNames();
    List<UnikernelParameter> parameters = new ArrayList<>();
    parameterTrees.forEach(one -> parameter(one).ifPresent(parameters::add));
    for (Item item : items.items()) {
      sound &= item.accept(this);
    }
    List<Binding> bindings = body.typedBindings();
    List<Requirement> conditions = Constructibles.requirements(requirements, body);
    checkStarts(tree);
    checkUse();
    settings
        .values()
        .forEach(setting -> context.settings().note(tree.name().text(), setting, body));
    boolean complete =
        sound
            && parameters.size() == parameterTrees.size()
            && bindings.size() == body.bindingCount()
            && conditions.size() == requirements.size();
    if (!complete) {
      return Optional.empty();
    }
    return Optional.of(
        new Unikernel(
            tree.name().text(),
            Optional.ofNullable(tree.amended()).map(name -> name.last().text()),
            version.map(one -> one.version().value()),
            parameters,
            bindings,
            starts,
            conditions,
            limits.limits(),
            Map.of(),
            Docs.text(tree.doc()),
            tree.name().span()));
  }

  /**
   * All names are known before the first expression is typed, so that their order does not matter.
   */
  private void declareNames() {
    for (Item item : items.items()) {
      if (item instanceof Parameter parameter) {
        parameterTrees.add(parameter);
        Optional<Type> type = context.types().resolve(parameter.type(), body.scope());
        body.addParameter(parameter.name().text(), type, parameter.name().span());
      } else if (item instanceof mirc.syntax.tree.Binding binding) {
        body.addBinding(binding, bound(binding));
      }
    }
  }

  /** What a replacement has to be. */
  private Optional<Expectation> bound(mirc.syntax.tree.Binding binding) {
    mirc.syntax.tree.Binding replaced = items.bindings().get(binding.name().text());
    if (replaced == null || base == null) {
      return Optional.empty();
    }
    return base.find(binding.name().text())
        .flatMap(Local::type)
        .map(type -> Expectation.of(type, "`" + binding.name() + "`").at(replaced.name().span()));
  }

  private Optional<UnikernelParameter> parameter(Parameter tree) {
    Optional<Type> type = context.types().resolve(tree.type(), body.scope());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    new ParameterRules(sink).check(tree, type.get());
    Optional<Value> defaultValue = Optional.empty();
    if (tree.defaultValue() != null) {
      Expectation expectation =
          Expectation.of(type.get(), "parameter `" + tree.name() + "`").at(tree.type().span());
      defaultValue = constant(tree.defaultValue(), expectation);
      if (defaultValue.isEmpty()) {
        return Optional.empty();
      }
    }
    if (!Subtyping.isData(type.get())) {
      return Optional.empty();
    }
    boolean boot = tree.stage() == mirc.syntax.tree.Stage.BOOT;
    return Optional.of(
        new UnikernelParameter(
            tree.name().text(),
            boot,
            tree.secret(),
            type.get(),
            defaultValue,
            Docs.text(tree.doc()),
            tree.name().span()));
  }

  private Optional<Value> constant(mirc.syntax.tree.Expression tree, Expectation expectation) {
    Optional<Expression> value = body.expressions().expect(tree, expectation);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> constant = Constants.of(value.get());
    if (constant.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  CheckCode.NOT_CONSTANT,
                  tree.span(),
                  "a parameter's default is a value that is written out")
              .hint("write a literal"));
    }
    return constant;
  }

  @Override
  public Boolean visitParameter(Parameter item) {
    return true;
  }

  @Override
  public Boolean visitBinding(mirc.syntax.tree.Binding item) {
    return true;
  }

  @Override
  public Boolean visitSetting(Item.Setting item) {
    Item.Setting earlier = settings.put(item.path().text(), item);
    if (earlier != null && items.own().contains(earlier)) {
      repeated(item.path().span(), earlier.path().span(), "`" + item.path() + "` is set twice");
      return false;
    }
    return true;
  }

  @Override
  public Boolean visitRequirement(mirc.syntax.tree.Requirement item) {
    requirements.add(item);
    return true;
  }

  @Override
  public Boolean visitStart(Item.Start item) {
    Optional<Expression> app = body.expressions().type(item.app(), null);
    if (app.isPresent() && !(app.get().type() instanceof Type.App)) {
      sink.report(
          Diagnostic.of(
                  CheckCode.NOT_STARTABLE,
                  item.app().span(),
                  "this is " + Mismatch.article(app.get().type()) + ", and only apps are started")
              .hint("declare an `app`, or write `start java \"…\"`"));
      return false;
    }
    app.ifPresent(one -> starts.add(new Unikernel.Start(one, item.app().span())));
    return app.isPresent();
  }

  @Override
  public Boolean visitStartJava(Item.StartJava item) {
    Optional<Signature> signature = context.signatures().inPlace(item.java(), body.scope());
    if (signature.isEmpty()) {
      item.arguments().forEach(argument -> body.expressions().type(argument.value(), null));
      return false;
    }
    inPlace.add(signature.get(), item.java());
    Optional<Expression> app =
        new Applications(body.expressions())
            .apply(signature.get(), item.arguments(), item.java().span(), item.span());
    app.ifPresent(one -> starts.add(new Unikernel.Start(one, item.span())));
    return app.isPresent();
  }

  @Override
  public Boolean visitLimits(Item.Limits item) {
    return limits.read(item, items.own().contains(item));
  }

  @Override
  public Boolean visitVersion(Item.Version item) {
    if (version.isPresent()) {
      repeated(item.span(), version.get().span(), "the version is given twice");
      return false;
    }
    version = Optional.of(item);
    return true;
  }

  private void repeated(mirc.source.Span span, mirc.source.Span earlier, String message) {
    sink.report(
        Diagnostic.of(CheckCode.REPEATED_ITEM, span, message)
            .related(earlier, "given here first")
            .hint("leave one of the two out"));
  }

  private void checkStarts(Declaration.Unikernel tree) {
    boolean any =
        items.items().stream()
            .anyMatch(item -> item instanceof Item.Start || item instanceof Item.StartJava);
    if (!any) {
      sink.report(
          Diagnostic.of(
                  CheckCode.NO_START,
                  tree.name().span(),
                  "unikernel `" + tree.name() + "` starts nothing")
              .hint("write `start java \"…\"` with the class of your app"));
      sound = false;
    }
  }

  /** Only what this unikernel itself writes is reported as unused. */
  private void checkUse() {
    if (!sound) {
      return;
    }
    for (String name : new TreeSet<>(items.added())) {
      if (base != null && !body.isUsed(name)) {
        reportNothing(name, base);
      }
    }
    if (base == null) {
      context.note(body);
    }
  }

  private void reportNothing(String name, Body base) {
    for (Item item : items.own()) {
      if (item instanceof mirc.syntax.tree.Binding binding && binding.name().text().equals(name)) {
        Diagnostic nothing =
            Diagnostic.of(
                CheckCode.REPLACES_NOTHING,
                binding.name().span(),
                "`" + name + "` replaces nothing in the amended unikernel, and nothing uses it");
        Optional<String> near = NearMiss.of(name, base.names());
        sink.report(near.map(text -> nothing.hint("did you mean `" + text + "`?")).orElse(nothing));
      }
    }
  }
}
