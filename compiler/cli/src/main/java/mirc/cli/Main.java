package mirc.cli;

/** The command line's entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("mirc");
  }
}
