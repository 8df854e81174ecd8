package bench;

/** Builds and walks complete binary trees, with a large one alive all the time. One operation: a node. */
final class BinaryTrees implements Benchmark {
  private static final int DEPTH = 12;
  private static final int TREES = 64;

  private static final class Node {
    private final Node left;
    private final Node right;

    Node(Node left, Node right) {
      this.left = left;
      this.right = right;
    }

    int count() {
      return left == null ? 1 : 1 + left.count() + right.count();
    }
  }

  private final Node alive = build(DEPTH + 4);

  @Override
  public int operations() {
    return TREES * ((1 << (DEPTH + 1)) - 1);
  }

  @Override
  public long round() {
    long sum = 0;
    for (int i = 0; i < TREES; i++) {
      sum += build(DEPTH).count();
    }
    return sum + alive.left.left.left.left.count();
  }

  private static Node build(int depth) {
    return depth == 0 ? new Node(null, null) : new Node(build(depth - 1), build(depth - 1));
  }
}
