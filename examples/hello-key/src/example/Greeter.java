package example;

/** Prints its greeting once. */
public final class Greeter {
  private final String greeting;

  public Greeter(String greeting) {
    this.greeting = greeting;
  }

  public void run() {
    System.out.println(greeting);
  }
}
