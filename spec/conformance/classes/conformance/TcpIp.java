package conformance;

import mirage.net.Cidr;
import mirage.net.Ipv4Address;
import org.jspecify.annotations.Nullable;

public final class TcpIp implements Stack {
  public TcpIp(Network net, Cidr address, @Nullable Ipv4Address gateway, Clock clock) {}
}
