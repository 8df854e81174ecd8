package conformance;

public final class HostNetwork implements Network {
  public HostNetwork(String name) {}
}
