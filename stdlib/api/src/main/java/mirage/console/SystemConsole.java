package mirage.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The console that {@link System#out} and {@link System#in} lead to. */
public final class SystemConsole implements Console {
  private @Nullable BufferedReader reader;

  @Override
  public void write(String text) {
    System.out.print(text);
    System.out.flush();
  }

  @Override
  public synchronized @Nullable String readLine() throws IOException {
    if (reader == null) {
      reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    return reader.readLine();
  }
}
