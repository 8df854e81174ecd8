package sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An app with nested lists. */
@SuppressWarnings("UnusedVariable")
public final class Tables {
  public Tables(List<List<String>> names, List<@Nullable Long> perhaps) {}

  public void run() {}
}
