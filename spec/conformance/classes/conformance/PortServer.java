package conformance;

public final class PortServer implements Http {
  public PortServer(int port) {}
}
