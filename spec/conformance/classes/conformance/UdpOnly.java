package conformance;

public final class UdpOnly implements Udp {
  public UdpOnly(Network net) {}
}
