package mirc.wiring.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Mappings that leave out what is empty. */
final class Trees {
  private final Map<String, Object> entries = new LinkedHashMap<>();

  Trees put(String key, Object value) {
    entries.put(key, value);
    return this;
  }

  Trees putText(String key, String text) {
    if (!text.isEmpty()) {
      entries.put(key, text);
    }
    return this;
  }

  Trees putNumber(String key, OptionalLong number) {
    if (number.isPresent()) {
      entries.put(key, number.getAsLong());
    }
    return this;
  }

  Trees putFlag(String key, boolean flag) {
    if (flag) {
      entries.put(key, true);
    }
    return this;
  }

  Trees putList(String key, Collection<?> list) {
    if (!list.isEmpty()) {
      entries.put(key, list);
    }
    return this;
  }

  Map<String, Object> tree() {
    return entries;
  }
}
