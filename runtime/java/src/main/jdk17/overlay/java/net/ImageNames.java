package java.net;

/** There is no name service: only the loopback address has a name. */
final class ImageNames implements Overlay_NameService {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  public InetAddress[] lookupAllHostAddr(String host) throws UnknownHostException {
    if (!host.equals("localhost")) {
      throw new UnknownHostException(host + ": images have no name service");
    }
    return new InetAddress[] {InetAddress.getByAddress(host, LOOPBACK)};
  }

  public String getHostByAddr(byte[] address) throws UnknownHostException {
    if (!java.util.Arrays.equals(address, LOOPBACK)) {
      throw new UnknownHostException();
    }
    return "localhost";
  }
}
