package mirc.syntax.parse;

import java.util.stream.Stream;
import mirc.testkit.CodeCoverage;
import mirc.testkit.Fixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RejectTest {
  @TestFactory
  Stream<DynamicTest> lexical() {
    return Fixture.rejected("reject/lexical", source -> Parser.parse(source).diagnostics());
  }

  @TestFactory
  Stream<DynamicTest> syntax() {
    return Fixture.rejected("reject/syntax", source -> Parser.parse(source).diagnostics());
  }

  @Test
  void everyCodeHasAPageAndAFixture() {
    CodeCoverage.check(SyntaxCode.values(), "reject/lexical", "reject/syntax");
  }
}
