package boot;

import java.time.Duration;
import java.util.List;
import mirage.app.Nullable;
import mirage.net.Cidr;
import mirage.net.IpAddress;
import mirage.net.Ipv4Address;
import mirage.net.Ipv6Address;
import mirage.net.MacAddress;

/** Prints what it is given. */
public final class Show {
  private final String all;

  public Show(
      boolean flag,
      long number,
      int percent,
      String text,
      String host,
      Duration pause,
      long size,
      Ipv4Address ipv4,
      Ipv6Address ipv6,
      IpAddress ip,
      Cidr network,
      MacAddress mac,
      int port,
      byte[] key,
      Mode mode,
      String plain,
      List<IpAddress> peers,
      @Nullable Ipv4Address gateway,
      String greeting,
      String build) {
    all =
        flag + " " + number + " " + percent + "\n"
            + text + "\n"
            + host + " " + pause + " " + size + "\n"
            + ipv4 + " " + ipv6 + " " + ip + " " + network + " " + mac + " " + port + "\n"
            + key.length + " " + key[key.length - 1] + " " + mode + " " + plain + "\n"
            + peers.size() + " " + peers + " " + gateway + "\n"
            + greeting + "\n"
            + build;
  }

  public void run() {
    System.out.println(all);
  }
}
