/** An app in the unnamed package. */
@SuppressWarnings("DefaultPackage") // That is what it is for.
public final class Unnamed {
  public void run() {}
}
