package echo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;

/** Sends back what arrives, with a thread for each connection, until it is ended from outside. */
public final class Main {
  private static final int BACKLOG = 1024;
  private static final int MOST = 4096;

  private final int port;

  public Main(long port) {
    this.port = (int) port;
  }

  public static void main(String[] arguments) throws IOException {
    new Main(arguments.length == 0 ? 0 : Long.parseLong(arguments[0])).run();
  }

  public void run() throws IOException {
    try (ServerSocket server = new ServerSocket(port, BACKLOG)) {
      System.out.println("listening " + server.getLocalPort());
      while (true) {
        Socket socket = server.accept();
        new Thread(() -> serve(socket)).start();
      }
    }
  }

  private static void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream input = socket.getInputStream();
      OutputStream output = socket.getOutputStream();
      byte[] bytes = new byte[MOST];
      for (int count = input.read(bytes); count >= 0; count = input.read(bytes)) {
        output.write(bytes, 0, count);
      }
    } catch (IOException e) {
      System.out.println(e);
    }
  }
}
