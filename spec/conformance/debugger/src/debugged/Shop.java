package debugged;

/** Stopped by a debugger: the test names its lines. */
public final class Shop {
  private record Item(String name, int price) {}

  private static final class Till {
    int amount;

    void add(int more) {
      amount += more;
    }
  }

  private final String label = "corner shop".concat(count() < 0 ? "!" : "");
  private final Till till = new Till();
  private final int wanted;
  private int sold;

  public Shop(long count) {
    wanted = (int) count;
  }

  public void run() {
    int[] prices = {7, 12};
    sell(new Item("tea", prices[0]), wanted, prices);
    System.out.println(label + " sold " + sold + " for " + till.amount);
  }

  private static int count() {
    return Runtime.getRuntime().availableProcessors();
  }

  private void sell(Item item, int count, int[] prices) {
    char initial = item.name().charAt(0);
    boolean cheap = item.price() < prices[1];
    int total = count * item.price();
    note(total);
    if (cheap) sold += initial == 't' ? count : 0;
  }

  private void note(int amount) {
    till.add(amount);
  }
}
