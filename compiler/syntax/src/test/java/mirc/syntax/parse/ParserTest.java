package mirc.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mirc.diagnostics.Checked;
import mirc.source.Source;
import mirc.syntax.tree.Binding;
import mirc.syntax.tree.Condition;
import mirc.syntax.tree.Declaration;
import mirc.syntax.tree.Doc;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Item;
import mirc.syntax.tree.Parameter;
import mirc.syntax.tree.Requirement;
import mirc.syntax.tree.SourceFile;
import mirc.syntax.tree.Stage;
import mirc.syntax.tree.TypeReference;
import org.junit.jupiter.api.Test;

class ParserTest {
  private static Checked<SourceFile> read(String text) {
    return Parser.parse(Source.of("test.mirage", "edition 1\n" + text));
  }

  private static SourceFile valid(String text) {
    Checked<SourceFile> read = read(text);
    assertThat(read.diagnostics()).isEmpty();
    return read.get();
  }

  private static Declaration.Unikernel unikernel(SourceFile file) {
    return (Declaration.Unikernel) file.declarations().get(0);
  }

  @Test
  void treesCompareByContent() {
    assertThat(valid("unikernel a { x = 1 }")).isEqualTo(valid("unikernel a\n{ x\n=\n1, } // end"));
    assertThat(valid("unikernel a { x = 1 }")).isNotEqualTo(valid("unikernel a { x = 2 }"));
  }

  @Test
  void spansPointAtTheText() {
    Source source = Source.of("test.mirage", "edition 1 // 😀\nunikernel a { x = Foo(1, b) }");
    Binding binding = (Binding) unikernel(Parser.parse(source).get()).items().get(0);
    assertThat(binding.span().text()).isEqualTo("x = Foo(1, b)");
    assertThat(binding.value().span().text()).isEqualTo("Foo(1, b)");
    assertThat(binding.span()).hasToString("test.mirage:2:15");
  }

  @Test
  void documentationBelongsToWhatFollows() {
    Declaration.Unikernel unikernel =
        unikernel(
            valid(
                """
                /// First.
                ///
                ///   Indented.
                unikernel a {
                  /// The port.
                  secret boot port: Port? = none
                }
                """));
    assertThat(unikernel.doc()).isEqualTo(new Doc(List.of("First.", "", "  Indented.")));
    Parameter port = unikernel.items(Parameter.class).get(0);
    assertThat(port.doc().text()).isEqualTo("The port.");
    assertThat(port.secret()).isTrue();
    assertThat(port.stage()).isEqualTo(Stage.BOOT);
    assertThat(port.type()).isInstanceOf(TypeReference.Optional.class);
  }

  @Test
  void softKeywordsAreNames() {
    Declaration.Unikernel unikernel =
        unikernel(valid("unikernel app { start = boot boot boot: type start start needs = not }"));
    assertThat(unikernel.name().text()).isEqualTo("app");
    assertThat(unikernel.items(Binding.class))
        .extracting(each -> each.name().text())
        .contains("start");
    assertThat(unikernel.items(Parameter.class)).hasSize(1);
    assertThat(unikernel.items(Item.Start.class)).hasSize(1);
  }

  @Test
  void andBindsCloserThanOr() {
    Requirement requirement =
        unikernel(valid("unikernel a { require not a or b and c over d }"))
            .items(Requirement.class)
            .get(0);
    Condition.Or or = (Condition.Or) requirement.condition();
    assertThat(or.left()).isInstanceOf(Condition.Not.class);
    Condition.And and = (Condition.And) or.right();
    assertThat(((Condition.Comparison) and.right()).relation()).isEqualTo(Condition.Relation.OVER);
  }

  @Test
  void aFaultyItemKeepsItsNameAndSpoilsNoOther() {
    Checked<SourceFile> read =
        read("unikernel a {\n  x = Foo(1 2)\n  boot y: = 3\n  z = 10.0.0.300\n  w = 4\n}");
    assertThat(read.diagnostics()).hasSize(3);
    Declaration.Unikernel unikernel = unikernel(read.get());
    assertThat(unikernel.items(Binding.class))
        .extracting(each -> each.name().text())
        .containsExactly("x", "z", "w");
    assertThat(unikernel.items(Binding.class).get(0).value())
        .isInstanceOf(Expression.Missing.class);
    assertThat(unikernel.items(Binding.class).get(1).value())
        .isInstanceOf(Expression.Missing.class);
    assertThat(unikernel.items(Parameter.class).get(0).type())
        .isInstanceOf(TypeReference.Missing.class);
  }

  @Test
  void aFaultyDeclarationKeepsItsName() {
    Checked<SourceFile> read = read("device D(: A = java \"a.D\"\ninterface A = java \"a.A\"");
    assertThat(read.diagnostics()).hasSize(1);
    assertThat(read.get().declarations().get(0)).isInstanceOf(Declaration.Faulty.class);
    assertThat(read.get().declarations().get(1)).isInstanceOf(Declaration.Interface.class);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Parser.parse(Source.of("a.mirage", "\ufeffedition 1\n")).diagnostics()).isEmpty();
  }
}
