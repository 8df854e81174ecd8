package example;

import java.io.IOException;
import mirage.console.Console;

/** Echoes lines, numbered, until the input ends or a line says {@code quit}. */
public final class Echo {
  private final Console console;

  public Echo(Console console) {
    this.console = console;
  }

  public void run() throws IOException {
    int count = 0;
    String line = console.readLine();
    while (line != null && !line.equals("quit")) {
      count++;
      console.writeLine(count + ": " + line);
      line = console.readLine();
    }
    console.writeLine("Lines: " + count);
  }
}
