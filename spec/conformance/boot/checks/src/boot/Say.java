package boot;

/** Says nothing but that it runs. */
public final class Say {
  public Say(String word) {}

  public void run() {
    System.out.println("running");
  }
}
