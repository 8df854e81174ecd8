package mirage.runtime.boot;

import java.util.List;
import mirage.net.Cidr;
import mirage.net.IpAddress;
import org.jspecify.annotations.Nullable;

/** Comparisons of boot values. Each holds when one of its sides is null. */
public final class Conditions {
  private Conditions() {}

  /** Whether both are the same value. */
  public static boolean equal(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null || left.equals(right);
  }

  /** Whether they are different values. */
  public static boolean different(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null || !left.equals(right);
  }

  /** Whether {@code left} comes before {@code right}. */
  public static <T extends Comparable<? super T>> boolean less(
      @Nullable T left, @Nullable T right) {
    return left == null || right == null || left.compareTo(right) < 0;
  }

  /** Whether {@code left} does not come after {@code right}. */
  public static <T extends Comparable<? super T>> boolean atMost(
      @Nullable T left, @Nullable T right) {
    return left == null || right == null || left.compareTo(right) <= 0;
  }

  /** Whether the list has an element equal to the value. */
  public static boolean member(@Nullable Object element, @Nullable List<?> list) {
    return element == null || list == null || list.contains(element);
  }

  /** Whether the address lies in the network. */
  public static boolean within(@Nullable IpAddress address, @Nullable Cidr network) {
    return address == null || network == null || network.contains(address);
  }
}
