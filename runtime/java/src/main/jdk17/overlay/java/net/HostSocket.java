package java.net;

import java.io.IOException;
import mirage.runtime.vm.Machine;
import mirage.runtime.vm.UnsupportedInImageError;

/**
 * TCP through the target's sockets. Results below zero are errors: Linux's numbers, or the
 * constants here. Timeouts are in milliseconds, 0 for none; addresses are IPv4.
 */
final class HostSocket {
  static final int TIMEOUT = -1000;
  static final int CLOSED = -1001;
  static final int ABSENT = -1002;

  private static final int RESET = -104;
  private static final int UNREACHABLE = -113;

  private HostSocket() {}

  static native int open();

  static native int bind(int socket, int address, int port);

  static native int listen(int socket, int backlog);

  static native int accept(int socket, int timeout, int[] peer);

  static native int connect(int socket, int address, int port, int timeout);

  static native int read(int socket, byte[] bytes, int offset, int length, int timeout);

  static native int write(int socket, byte[] bytes, int offset, int length);

  static native int available(int socket);

  static native int shutdown(int socket, int how);

  static native int local(int socket, int[] result);

  static native int set(int socket, int option, int value);

  static native int get(int socket, int option, int[] result);

  static native void close(int socket);

  /** The result, or the exception that HotSpot throws; {@code what} timed out. */
  static int check(int result, String what) throws IOException {
    if (result >= 0) {
      return result;
    }
    switch (result) {
      case TIMEOUT:
        throw new SocketTimeoutException(what + " timed out");
      case CLOSED:
        throw new SocketException("Socket closed");
      case ABSENT:
        throw new UnsupportedInImageError(
            "sockets of java.net are not on the target "
                + Machine.target()
                + ": it has no network stack");
      case RESET:
        throw new SocketException(what.equals("Read") ? "Connection reset" : text(result));
      case UNREACHABLE:
        throw new NoRouteToHostException(text(result));
      case -111:
      case -110:
      case -107:
        throw new ConnectException(text(result));
      case -98:
      case -99:
      case -13:
      case -1:
        throw new BindException(text(result));
      default:
        throw new SocketException(text(result));
    }
  }

  private static String text(int error) {
    switch (error) {
      case -1:
        return "Operation not permitted";
      case -12:
        return "Cannot allocate memory";
      case -13:
        return "Permission denied";
      case -22:
        return "Invalid argument";
      case -24:
        return "Too many open files";
      case -32:
        return "Broken pipe";
      case -98:
        return "Address already in use";
      case -99:
        return "Cannot assign requested address";
      case -101:
        return "Network is unreachable";
      case -103:
        return "Software caused connection abort";
      case RESET:
        return "Connection reset by peer";
      case -107:
        return "Transport endpoint is not connected";
      case -110:
        return "Connection timed out";
      case -111:
        return "Connection refused";
      case UNREACHABLE:
        return "No route to host";
      default:
        return "error " + -error;
    }
  }
}
