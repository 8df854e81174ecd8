package java.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import sun.net.PlatformSocketImpl;

/** A socket of the target. Blocking parks the thread; a close ends all waiting. */
final class ImageSocketImpl extends SocketImpl implements PlatformSocketImpl {
  private static final int NONE = -1;

  private final boolean server;
  private int socket = NONE;
  private int timeout;
  private boolean closed;
  private boolean inputShut;

  ImageSocketImpl(boolean server) {
    this.server = server;
  }

  @Override
  protected void create(boolean stream) throws IOException {
    if (!stream) {
      throw new SocketException("images have no datagram sockets");
    }
    socket = HostSocket.check(HostSocket.open(), "");
    if (server) {
      HostSocket.check(HostSocket.set(socket, Options.REUSE_ADDRESS, 1), "");
    }
  }

  private int open() throws SocketException {
    if (closed || socket == NONE) {
      throw new SocketException("Socket closed");
    }
    return socket;
  }

  private static int bits(InetAddress address) throws SocketException {
    byte[] bytes = address.getAddress();
    if (bytes.length != 4) {
      throw new SocketException("images have IPv4 only");
    }
    return (bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255;
  }

  private static InetAddress address(int bits) throws IOException {
    byte[] bytes = {(byte) (bits >> 24), (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits};
    return InetAddress.getByAddress(bytes);
  }

  @Override
  protected void connect(String host, int port) throws IOException {
    connect(new InetSocketAddress(host, port), 0);
  }

  @Override
  protected void connect(InetAddress host, int port) throws IOException {
    connect(new InetSocketAddress(host, port), 0);
  }

  @Override
  protected void connect(SocketAddress remote, int milliseconds) throws IOException {
    if (!(remote instanceof InetSocketAddress to)) {
      throw new IllegalArgumentException("Unsupported address type");
    }
    if (to.isUnresolved()) {
      throw new UnknownHostException(to.getHostName());
    }
    InetAddress host = to.getAddress();
    if (host.isAnyLocalAddress()) {
      host = InetAddress.getLoopbackAddress();
    }
    try {
      int result = HostSocket.connect(open(), bits(host), to.getPort(), milliseconds);
      HostSocket.check(result, "Connect");
      address = host;
      port = to.getPort();
      tellPort();
    } catch (IOException failed) {
      close();
      throw failed;
    }
  }

  private void tellPort() throws IOException {
    int[] local = new int[2];
    HostSocket.check(HostSocket.local(open(), local), "");
    localport = local[1];
  }

  @Override
  protected void bind(InetAddress host, int port) throws IOException {
    HostSocket.check(HostSocket.bind(open(), bits(host), port), "");
    tellPort();
    address = host;
  }

  @Override
  protected void listen(int backlog) throws IOException {
    HostSocket.check(HostSocket.listen(open(), backlog < 1 ? 50 : backlog), "");
  }

  @Override
  protected void accept(SocketImpl into) throws IOException {
    int[] peer = new int[2];
    int made = HostSocket.check(HostSocket.accept(open(), timeout, peer), "Accept");
    ImageSocketImpl accepted = (ImageSocketImpl) into;
    accepted.socket = made;
    accepted.address = address(peer[0]);
    accepted.port = peer[1];
    accepted.tellPort();
  }

  @Override
  protected InputStream getInputStream() {
    return new Input();
  }

  @Override
  protected OutputStream getOutputStream() {
    return new Output();
  }

  @Override
  protected int available() throws IOException {
    return inputShut ? 0 : HostSocket.check(HostSocket.available(open()), "");
  }

  @Override
  protected void close() {
    if (!closed) {
      closed = true;
      if (socket != NONE) {
        HostSocket.close(socket);
      }
    }
  }

  @Override
  protected void shutdownInput() throws IOException {
    HostSocket.check(HostSocket.shutdown(open(), 0), "");
    inputShut = true;
  }

  @Override
  protected void shutdownOutput() throws IOException {
    HostSocket.check(HostSocket.shutdown(open(), 1), "");
  }

  @Override
  protected void sendUrgentData(int data) throws IOException {
    throw new SocketException("images have no urgent data");
  }

  @Override
  public void setOption(int option, Object value) throws SocketException {
    int id = open();
    if (option == SO_TIMEOUT) {
      timeout = (Integer) value;
      return;
    }
    int number =
        value instanceof Integer some ? some : option == SO_LINGER ? -1 : (Boolean) value ? 1 : 0;
    int result = HostSocket.set(id, Options.of(option), number);
    try {
      HostSocket.check(result, "");
    } catch (SocketException failed) {
      throw failed;
    } catch (IOException failed) {
      throw new SocketException(failed.getMessage());
    }
  }

  @Override
  public Object getOption(int option) throws SocketException {
    int id = open();
    int[] result = new int[2];
    if (option == SO_TIMEOUT) {
      return timeout;
    } else if (option == SO_BINDADDR) {
      HostSocket.local(id, result);
      try {
        return address(result[0]);
      } catch (IOException failed) {
        throw new SocketException(failed.getMessage());
      }
    }
    HostSocket.get(id, Options.of(option), result);
    return switch (option) {
      case TCP_NODELAY, SO_KEEPALIVE, SO_REUSEADDR -> (Object) (result[0] != 0);
      default -> (Object) result[0];
    };
  }

  /** The target's options, as hal_socket.h numbers them. */
  private static final class Options {
    static final int REUSE_ADDRESS = 2;

    static int of(int option) throws SocketException {
      switch (option) {
        case TCP_NODELAY:
          return 0;
        case SO_KEEPALIVE:
          return 1;
        case SO_REUSEADDR:
          return REUSE_ADDRESS;
        case SO_SNDBUF:
          return 3;
        case SO_RCVBUF:
          return 4;
        case SO_LINGER:
          return 5;
        case IP_TOS:
          return 6;
        default:
          throw new SocketException("images do not have the socket option " + option);
      }
    }
  }

  private final class Input extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, bytes.length);
      int id = open();
      if (length == 0) {
        return 0;
      } else if (inputShut) {
        return -1;
      }
      int taken = HostSocket.check(HostSocket.read(id, bytes, offset, length, timeout), "Read");
      return taken == 0 ? -1 : taken;
    }

    @Override
    public int available() throws IOException {
      return ImageSocketImpl.this.available();
    }

    @Override
    public void close() {
      ImageSocketImpl.this.close();
    }
  }

  private final class Output extends OutputStream {
    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, bytes.length);
      int id = open();
      if (length > 0) {
        HostSocket.check(HostSocket.write(id, bytes, offset, length), "Write");
      }
    }

    @Override
    public void close() {
      ImageSocketImpl.this.close();
    }
  }
}
