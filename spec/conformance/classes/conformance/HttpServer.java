package conformance;

public final class HttpServer implements Http {
  public HttpServer(Tcp stack, int port) {}
}
