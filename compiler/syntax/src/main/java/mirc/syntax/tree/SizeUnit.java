package mirc.syntax.tree;

/** The units of sizes. */
public enum SizeUnit {
  /** Bytes. */
  BYTES("B", 0),
  /** 1024 bytes. */
  KIBIBYTES("KiB", 10),
  /** 1024 KiB. */
  MEBIBYTES("MiB", 20),
  /** 1024 MiB. */
  GIBIBYTES("GiB", 30);

  private final String text;
  private final int shift;

  SizeUnit(String text, int shift) {
    this.text = text;
    this.shift = shift;
  }

  /** As it is written. */
  public String text() {
    return text;
  }

  /** How many bytes one is. */
  public long bytes() {
    return 1L << shift;
  }
}
