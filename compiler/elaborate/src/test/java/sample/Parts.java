package sample;

import java.time.Duration;
import java.util.List;
import mirage.net.Cidr;
import mirage.net.Ipv4Address;
import org.jspecify.annotations.Nullable;

/** The devices of sample.net; no test makes one. */
@SuppressWarnings("UnusedVariable")
public final class Parts {
  private Parts() {}

  public static final class SampleClock implements Clock {}

  public static final class Card implements Network {
    public Card(String name) {}
  }

  public static final class Replay implements Network {
    public Replay(String file) {}
  }

  public static final class Link implements Network {
    public Link(Network network, int mtu) {}
  }

  public static final class Ip implements Stack {
    public Ip(Network link, Cidr address, @Nullable Ipv4Address gateway, Clock clock) {}
  }

  public static final class Pair implements Stack {
    public Pair(Stack first, Stack second) {}
  }

  public static final class Many implements Stack {
    private Many() {}

    public static Many of(List<Stack> stacks, String kind, Duration pause, byte[] key) {
      return new Many();
    }
  }

  public static final class App {
    public App(Stack stack, int port, String name) {}

    public void run() {}
  }

  public static final class Small {
    public void run() {}
  }
}
