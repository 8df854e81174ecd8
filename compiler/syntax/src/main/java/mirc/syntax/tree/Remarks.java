package mirc.syntax.tree;

import java.util.List;

/**
 * The plain comments of a file, in their order. All are equal, so that trees compare by content.
 */
public final class Remarks {
  private final List<Comment> comments;

  private Remarks(List<Comment> comments) {
    this.comments = comments;
  }

  /** The given comments, sorted by place. */
  public static Remarks of(List<Comment> comments) {
    return new Remarks(List.copyOf(comments));
  }

  /** The comments, sorted by place. */
  public List<Comment> comments() {
    return comments;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Remarks;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return comments.toString();
  }
}
