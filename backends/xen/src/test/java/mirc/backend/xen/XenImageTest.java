package mirc.backend.xen;

import mirc.backend.Backend;
import mirc.backend.testing.ImageRules;

class XenImageTest extends ImageRules {
  @Override
  protected Backend backend() {
    return new XenBackend();
  }
}
