package conformance;

public final class OverStack implements Network {
  public OverStack(Stack stack) {}
}
