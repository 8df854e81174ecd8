package library;

import java.util.*;

/** Bundles of resources: properties of the class path, and classes. */
public class Bundles {
  interface Body { void run() throws Throwable; }
  static void go(String name, Body body) {
    System.out.println("== " + name);
    try { body.run(); } catch (Throwable t) { System.out.println("threw " + t); }
  }
  public static class Words extends ListResourceBundle {
    protected Object[][] getContents() { return new Object[][] {{"a", "b"}, {"list", new String[] {"x", "y"}}}; }
  }
  public static class Words_fr extends ListResourceBundle {
    protected Object[][] getContents() { return new Object[][] {{"a", "le b"}}; }
  }
  public static void main(String[] arguments) {
    go("properties", () -> { ResourceBundle b = ResourceBundle.getBundle("library.Messages"); System.out.println(b.getString("hello") + b.getLocale() + "|" + b.containsKey("x") + b.getString("escaped") + new TreeSet<>(b.keySet()) + b.getBaseBundleName()); });
    go("german", () -> { ResourceBundle b = ResourceBundle.getBundle("library.Messages", Locale.GERMAN); System.out.println(b.getString("hello") + " " + b.getString("only") + b.getLocale()); });
    go("swiss", () -> { ResourceBundle b = ResourceBundle.getBundle("library/Messages", new Locale("de", "CH")); System.out.println(b.getString("hello") + " " + b.getString("only") + b.getLocale() + new TreeSet<>(b.keySet())); });
    go("french falls back", () -> { ResourceBundle b = ResourceBundle.getBundle("library.Messages", Locale.FRENCH); System.out.println(b.getString("hello") + b.getLocale() + "|"); });
    go("no key", () -> ResourceBundle.getBundle("library.Messages").getString("nothing"));
    go("missing", () -> ResourceBundle.getBundle("library.Nothing"));
    go("missing french", () -> ResourceBundle.getBundle("library.Nothing", Locale.FRENCH));
    go("same", () -> System.out.println(ResourceBundle.getBundle("library.Messages", Locale.GERMAN) == ResourceBundle.getBundle("library.Messages", Locale.GERMAN)));
    go("class", () -> { ResourceBundle b = ResourceBundle.getBundle("library.Bundles$Words"); System.out.println(b.getString("a") + String.join(",", b.getStringArray("list")) + b.getClass()); });
    go("class french", () -> { ResourceBundle b = ResourceBundle.getBundle("library.Bundles$Words", Locale.CANADA_FRENCH); System.out.println(b.getString("a") + b.getStringArray("list").length + b.getLocale()); });
    go("not a string", () -> ResourceBundle.getBundle("library.Bundles$Words").getString("list"));
    go("no fallback", () -> System.out.println(ResourceBundle.getBundle("library.Messages", Locale.ITALIAN, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)).getLocale() + "|"));
  }
}
