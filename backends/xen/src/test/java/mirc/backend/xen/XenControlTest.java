package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mirc.backend.Launcher;
import mirc.backend.Resource;
import mirc.backend.testing.TestImage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tool stack asks of a guest, by xl in dom0, and what it sees of the guest's end. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class XenControlTest {
  private static TestImage control;

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    control = TestImage.build(new XenBackend(), "control", folder);
  }

  @ParameterizedTest
  @CsvSource({"shutdown, poweroff", "reboot, reboot"})
  void requestToEndIsAnEventAndTheReasonIsTheRequest(String request, String reason)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain domain = TestDomain.start(control.file());
    domain.await("waiting");
    assertThat(domain.dom0("xl " + request + " NAME")).startsWith("0 ");
    RunResult end = domain.end();
    assertThat(domain.output()).isEqualTo("waiting\nasked to end\n");
    assertThat(end).isEqualTo(new RunResult(reason, 3, domain.output().length()));
  }

  @Test
  void domainsOnOneMachineDoNotDisturbEachOther()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain one = TestDomain.start(control.file());
    TestDomain other = TestDomain.start(control.file());
    one.await("waiting");
    other.await("waiting");
    one.dom0("xl shutdown NAME");
    assertThat(one.end().code()).isEqualTo(3);
    assertThat(other.output()).isEqualTo("waiting\n");
    other.dom0("xl shutdown NAME");
    assertThat(other.end().code()).isEqualTo(3);
  }

  @Test
  void guestThatWaitsIsBlocked()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain domain = TestDomain.start(control.file());
    domain.await("waiting");
    assertThat(domain.dom0("for i in 1 2 3; do xl list NAME | awk 'NR == 2 {print $5}'; done"))
        .contains("-b----");
    domain.dom0("xl shutdown NAME");
    assertThat(domain.end().code()).isEqualTo(3);
  }

  @Test
  void savingIsRefusedWithAMessageAndTheGuestGoesOn()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain domain = TestDomain.start(control.file());
    domain.await("waiting");
    domain.dom0("(xl save NAME /run/saved; echo ended $?) > /run/save 2>&1 & true");
    domain.await("xen: this unikernel cannot be saved; it goes on\n");
    assertThat(domain.dom0("xl list NAME | awk 'NR == 2 {print $5}'"))
        .matches("(?s)0 [-r][-b]---.*");
    domain.dom0("xl shutdown NAME");
    assertThat(domain.end().code()).isEqualTo(3);
    assertThat(domain.output()).endsWith("asked to end\n");
    assertThat(domain.dom0("while ! grep ended /run/save; do sleep 0.1; done; cat /run/save"))
        .containsPattern("ended [1-9]");
  }

  @Test
  void domainOfALauncherThatIsInterruptedIsAskedToEnd()
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain domain = TestDomain.start(control.file());
    domain.await("waiting");
    domain.abandon();
    assertThat(domain.output()).isEqualTo("waiting\nasked to end\n");
    assertThat(domain.dom0("while xl list NAME > /dev/null 2>&1; do sleep 0.1; done; xl list NAME"))
        .startsWith("1 ")
        .contains("invalid domain");
  }

  @Test
  void faultIsACrashForXen(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain domain =
        TestDomain.start(TestImage.build(new XenBackend(), "nullpage", folder).file());
    RunResult end = domain.end();
    assertThat(domain.output()).contains("FAULT page fault vector 14");
    assertThat(end).isEqualTo(new RunResult("crash", 70, domain.output().length()));
  }

  @Test
  void programThatReturnsAnErrorIsACrashForXen(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain domain = start("fails", folder);
    assertThat(domain.end()).isEqualTo(new RunResult("crash", 1, 7));
    assertThat(domain.output()).isEqualTo("failed\n");
  }

  @Test
  void guestThatLeavesNoExitCodeIsReportedWithWhatXenSaysOfIt(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    TestDomain domain = start("mute", folder);
    assertThat(domain.outcome())
        .asInstanceOf(InstanceOfAssertFactories.type(Launcher.Outcome.Crashed.class))
        .extracting(Launcher.Outcome.Crashed::message, InstanceOfAssertFactories.STRING)
        .contains("without an exit code; Xen's reason: crash; Xen says: ")
        .containsPattern("\\(d\\d+\\) nobody listens");
    assertThat(domain.output()).isEqualTo("going\n");
  }

  @Test
  void guestThatIsResetIsReportedWithItsRegisters(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    assertThat(start("reset", folder).outcome())
        .asInstanceOf(InstanceOfAssertFactories.type(Launcher.Outcome.Crashed.class))
        .extracting(Launcher.Outcome.Crashed::message, InstanceOfAssertFactories.STRING)
        .contains("the guest was reset, as by a triple fault", "Triple fault")
        .containsPattern("RIP: +0008:\\[<00000000001[0-9a-f]{5}>\\]");
  }

  /** A domain that runs a program of this test. */
  private static TestDomain start(String program, Path folder)
      throws IOException, InterruptedException {
    Resource source = new Resource(XenControlTest.class, "mirc/backend/xen/" + program + ".c");
    return TestDomain.start(TestImage.build(new XenBackend(), program, source, folder).file());
  }
}
