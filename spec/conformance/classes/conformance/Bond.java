package conformance;

import java.util.List;

public final class Bond implements Network {
  public Bond(List<Network> nets) {}
}
