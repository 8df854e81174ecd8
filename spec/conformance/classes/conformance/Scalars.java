package conformance;

import java.time.Duration;
import java.util.List;
import mirage.net.Cidr;
import mirage.net.IpAddress;
import mirage.net.Ipv4Address;
import mirage.net.Ipv6Address;
import mirage.net.MacAddress;
import org.jspecify.annotations.Nullable;

/** Takes a value of every type. */
public final class Scalars {
  public Scalars(
      boolean bool,
      long integer,
      int small,
      String string,
      Duration duration,
      long size,
      Ipv4Address ipv4,
      Ipv6Address ipv6,
      IpAddress ip,
      Cidr cidr,
      MacAddress mac,
      int port,
      String path,
      byte[] bytes,
      Mode mode,
      String plain,
      List<Long> numbers,
      @Nullable Integer perhaps) {}

  public void run() {}
}
