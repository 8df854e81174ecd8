package mirc.image.lines;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out a line table; `runtime/include/mirage/line_table.h` is the layout's definition. */
final class LineTableWriter {
  private static final int MAGIC = 0x314e4c4d;
  private static final int HEADER = 14 * 4;
  private static final int BLOCK = 32;
  private static final String NO_FILE = "/"; // which is no name of a file

  private final long textStart;
  private final Strings strings = new Strings();
  private final Map<List<String>, Integer> classes = new LinkedHashMap<>();
  private final Map<List<String>, Integer> methods = new LinkedHashMap<>();
  private final Map<Frame, Integer> frames = new LinkedHashMap<>();
  private final Packed classRecords = new Packed();
  private final Packed methodRecords = new Packed();

  LineTableWriter(long textStart) {
    this.textStart = textStart;
  }

  /** The table of {@code sites}, which are ascending. */
  byte[] write(List<Site> sites) {
    Packed siteIndex = new Packed();
    Packed siteBytes = new Packed();
    long previousAddress = 0;
    int previousFrame = 0;
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      int frame = number(site.frame());
      if (i % BLOCK == 0) {
        siteIndex.fixed(Math.toIntExact(site.returnAddress() - textStart));
        siteIndex.fixed(siteBytes.size());
        previousAddress = site.returnAddress();
        previousFrame = 0;
      }
      siteBytes.unsigned(Math.toIntExact(site.returnAddress() - previousAddress));
      siteBytes.signed(frame - previousFrame);
      previousAddress = site.returnAddress();
      previousFrame = frame;
    }
    Packed frameIndex = new Packed();
    Packed frameBytes = writeFrames(frameIndex);
    return assemble(sites.size(), siteIndex, frameIndex, siteBytes, frameBytes);
  }

  private Packed writeFrames(Packed index) {
    Packed bytes = new Packed();
    int previousMethod = 0;
    int previousLine = 0;
    for (Map.Entry<Frame, Integer> entry : frames.entrySet()) {
      Frame frame = entry.getKey();
      int number = entry.getValue();
      int method = number(frame.method());
      if (number % BLOCK == 0) {
        index.fixed(bytes.size());
        previousMethod = 0;
        previousLine = 0;
      }
      Frame caller = frame.caller();
      bytes.signed(method - previousMethod);
      bytes.signed(frame.line() - previousLine);
      bytes.unsigned(caller == null ? 0 : number - number(caller));
      previousMethod = method;
      previousLine = frame.line();
    }
    return bytes;
  }

  /** The frame's number; its callers are numbered before it. */
  private int number(Frame frame) {
    Integer known = frames.get(frame);
    if (known != null) {
      return known;
    }
    if (frame.caller() != null) {
      number(frame.caller());
    }
    int number = frames.size();
    frames.put(frame, number);
    return number;
  }

  private int number(JavaMethod method) {
    String file = method.file() == null ? NO_FILE : method.isFileDerivable() ? "" : method.file();
    List<String> owner = List.of(method.className(), file, method.module());
    Integer knownClass = classes.get(owner);
    int classNumber = knownClass == null ? classes.size() : knownClass;
    if (knownClass == null) {
      classes.put(owner, classNumber);
      owner.forEach(
          text -> classRecords.fixed(text.equals(NO_FILE) ? Strings.NONE : strings.offset(text)));
    }
    List<String> key = List.of(Integer.toString(classNumber), method.name());
    Integer known = methods.get(key);
    if (known != null) {
      return known;
    }
    int number = methods.size();
    methods.put(key, number);
    methodRecords.fixed(classNumber);
    methodRecords.fixed(strings.offset(method.name()));
    return number;
  }

  private byte[] assemble(
      int siteCount, Packed siteIndex, Packed frameIndex, Packed siteBytes, Packed frameBytes) {
    List<Packed> parts =
        List.of(
            siteIndex,
            frameIndex,
            classRecords,
            methodRecords,
            siteBytes,
            frameBytes,
            strings.bytes());
    int size = HEADER + parts.stream().mapToInt(Packed::size).sum();
    ByteBuffer table = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    table.putInt(MAGIC).putInt(size).putInt(siteCount).putInt(frames.size());
    table.putInt(classes.size()).putInt(methods.size());
    int offset = HEADER;
    for (Packed part : parts) {
      table.putInt(offset);
      offset += part.size();
    }
    table.putInt(0);
    parts.forEach(part -> table.put(part.toArray()));
    return table.array();
  }
}
