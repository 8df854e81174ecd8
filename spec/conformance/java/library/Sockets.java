// Hosted
package library;
import java.io.*; import java.net.*; import java.nio.charset.StandardCharsets; import java.util.*; import java.util.concurrent.*;
public class Sockets {
 static void t(String n, Callable<?> c) { try { System.out.println(n + ": " + c.call()); } catch (Throwable e) { System.out.println(n + " threw " + e); } }
 public static void main(String[] a) throws Exception {
  t("echo", () -> { try (ServerSocket s = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
    Thread th = new Thread(() -> { try (Socket c = s.accept()) { c.setTcpNoDelay(true); c.getInputStream().transferTo(c.getOutputStream()); c.shutdownOutput(); } catch (IOException e) { System.out.println("server " + e); } }); th.start();
    try (Socket c = new Socket("localhost", s.getLocalPort())) { c.getOutputStream().write("hello".getBytes()); c.shutdownOutput(); String r = new String(c.getInputStream().readAllBytes()); th.join(); return r + " " + c.getInetAddress() + (c.getPort() == s.getLocalPort()) + c.isConnected() + c.getTcpNoDelay(); } } });
  t("lines", () -> { try (ServerSocket s = new ServerSocket(0)) { int port = s.getLocalPort();
    Thread th = new Thread(() -> { try (Socket c = s.accept(); BufferedReader r = new BufferedReader(new InputStreamReader(c.getInputStream())); PrintWriter w = new PrintWriter(c.getOutputStream(), true)) { String l; while ((l = r.readLine()) != null) w.println(l.toUpperCase()); } catch (IOException e) { System.out.println("server " + e); } }); th.start();
    try (Socket c = new Socket(InetAddress.getByName("127.0.0.1"), port); BufferedReader r = new BufferedReader(new InputStreamReader(c.getInputStream())); PrintWriter w = new PrintWriter(c.getOutputStream(), true)) { StringBuilder b = new StringBuilder(); for (String x : List.of("one", "two", "drei")) { w.println(x); b.append(r.readLine()); } c.close(); th.join(); return b; } } });
  t("refused", () -> { int port; try (ServerSocket s = new ServerSocket(0)) { port = s.getLocalPort(); } return new Socket("127.0.0.1", port); });
  t("soTimeout", () -> { try (ServerSocket s = new ServerSocket(0); Socket c = new Socket("127.0.0.1", s.getLocalPort())) { c.setSoTimeout(20); return c.getInputStream().read(); } });
  t("acceptTimeout", () -> { try (ServerSocket s = new ServerSocket(0)) { s.setSoTimeout(10); return s.accept(); } });
  t("closeWakes", () -> { try (ServerSocket s = new ServerSocket(0)) { Socket c = new Socket("127.0.0.1", s.getLocalPort()); BlockingQueue<String> q = new LinkedBlockingQueue<>(); Thread th = new Thread(() -> { try { q.add("read " + c.getInputStream().read()); } catch (IOException e) { q.add(e.toString()); } }); th.start(); Thread.sleep(20); c.close(); return q.take(); } });
  t("closeAccept", () -> { ServerSocket s = new ServerSocket(0); BlockingQueue<String> q = new LinkedBlockingQueue<>(); new Thread(() -> { try { q.add("" + s.accept()); } catch (IOException e) { q.add(e.toString()); } }).start(); Thread.sleep(20); s.close(); return q.take() + s.isClosed(); });
  t("inUse", () -> { try (ServerSocket s = new ServerSocket(0)) { return new ServerSocket(s.getLocalPort()); } });
  t("afterClose", () -> { try (ServerSocket s = new ServerSocket(0)) { Socket c = new Socket("127.0.0.1", s.getLocalPort()); c.close(); return c.getInputStream(); } });
  t("big", () -> { try (ServerSocket s = new ServerSocket(0)) { byte[] data = new byte[3_000_000]; new Random(1).nextBytes(data);
    Thread th = new Thread(() -> { try (Socket c = s.accept()) { c.getOutputStream().write(data); } catch (IOException e) { System.out.println("server " + e); } }); th.start();
    try (Socket c = new Socket("127.0.0.1", s.getLocalPort())) { return Arrays.equals(data, c.getInputStream().readAllBytes()); } } });
  t("many", () -> { try (ServerSocket s = new ServerSocket(0, 300)) { int n = 200; Thread acc = new Thread(() -> { try { for (int i = 0; i < n; i++) { Socket c = s.accept(); new Thread(() -> { try (c) { c.getInputStream().transferTo(c.getOutputStream()); } catch (IOException e) { System.out.println("server " + e); } }).start(); } } catch (IOException e) { System.out.println(e); } }); acc.start();
    List<Socket> cs = new ArrayList<>(); for (int i = 0; i < n; i++) cs.add(new Socket("127.0.0.1", s.getLocalPort())); int sum = 0; for (int k = 0; k < 5; k++) { for (Socket c : cs) c.getOutputStream().write(k + 1); for (Socket c : cs) sum += c.getInputStream().read(); } for (Socket c : cs) c.close(); acc.join(); return sum; } });
  t("addr", () -> InetAddress.getByName("10.1.2.3") + " " + InetAddress.getByAddress(new byte[] {1, 2, 3, 4}).getHostAddress() + new InetSocketAddress("127.0.0.1", 80) + InetAddress.getLoopbackAddress() + InetAddress.getByName("10.1.2.3").isSiteLocalAddress());
  t("unresolved", () -> InetSocketAddress.createUnresolved("nope.invalid", 80));
  t("nohost", () -> { try { InetAddress.getByName("nope.invalid"); return 0; } catch (UnknownHostException e) { return e.getMessage().startsWith("nope.invalid"); } });
 }
}
