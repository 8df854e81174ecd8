package conformance;

public final class Site {
  public Site(Http http, String name) {}

  public void run() throws InterruptedException {}
}
