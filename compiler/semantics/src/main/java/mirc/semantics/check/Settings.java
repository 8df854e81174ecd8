package mirc.semantics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mirc.syntax.tree.Item;

/**
 * The settings of lifted parameters, by unikernel. Which parameters are lifted is known when all
 * else is.
 */
final class Settings {
  private final Map<String, List<Noted>> noted = new LinkedHashMap<>();

  /**
   * A setting.
   *
   * @param body the names that its value may use
   */
  record Noted(Item.Setting setting, Body body) {}

  void note(String unikernel, Item.Setting setting, Body body) {
    noted.computeIfAbsent(unikernel, name -> new ArrayList<>()).add(new Noted(setting, body));
  }

  List<Noted> of(String unikernel) {
    return noted.getOrDefault(unikernel, List.of());
  }
}
