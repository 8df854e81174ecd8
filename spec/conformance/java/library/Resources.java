package library;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.security.*;
import java.time.*;
import java.time.zone.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.zip.*;

/** Providers of services, and files of the class path. */
public class Resources {
  public interface Greeter { String greet(); }
  public static class English implements Greeter { public String greet() { return "hello"; } }
  public static class Latin implements Greeter { public String greet() { return "salve"; } }

  static void t(String n, Callable<?> c) {
    try {
      System.out.println(n + ": " + c.call());
    } catch (Throwable e) {
      System.out.println(n + " threw " + e);
    }
  }

  public static void main(String[] args) {
    t("services", () -> { List<String> r = new ArrayList<>(); for (Greeter g : ServiceLoader.load(Greeter.class)) r.add(g.greet()); return r; });
    t("stream", () -> ServiceLoader.load(Greeter.class).stream().map(p -> p.type().getSimpleName()).toList());
    t("first", () -> ServiceLoader.load(Greeter.class).findFirst().get().greet());
    t("none", () -> ServiceLoader.load(Runnable.class).findFirst().isPresent());
    t("resource", () -> new String(Resources.class.getResourceAsStream("/library/text.txt").readAllBytes(), StandardCharsets.UTF_8).strip());
    t("relative", () -> new String(Resources.class.getResourceAsStream("text.txt").readAllBytes(), StandardCharsets.UTF_8).strip());
    t("loader", () -> new String(Resources.class.getClassLoader().getResourceAsStream("library/text.txt").readAllBytes(), StandardCharsets.UTF_8).strip());
    t("absent", () -> Resources.class.getResourceAsStream("nothing.txt") + " " + Resources.class.getResource("/nothing"));
  }
}
