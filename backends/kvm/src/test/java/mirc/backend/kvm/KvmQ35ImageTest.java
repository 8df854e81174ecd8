package mirc.backend.kvm;

import mirc.backend.Backend;
import mirc.backend.testing.ImageRules;

class KvmQ35ImageTest extends ImageRules {
  @Override
  protected Backend backend() {
    return new KvmBackend();
  }
}
