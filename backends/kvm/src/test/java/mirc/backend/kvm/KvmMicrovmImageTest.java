package mirc.backend.kvm;

import java.util.Map;
import mirc.backend.Backend;
import mirc.backend.testing.ImageRules;

class KvmMicrovmImageTest extends ImageRules {
  @Override
  protected Backend backend() {
    return new KvmBackend();
  }

  @Override
  protected Map<String, String> options() {
    return Map.of("machine", "microvm");
  }
}
