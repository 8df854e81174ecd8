package mirc.backend.unix;

import mirc.backend.Backend;
import mirc.backend.testing.ImageRules;

class UnixImageTest extends ImageRules {
  @Override
  protected Backend backend() {
    return new UnixBackend();
  }
}
