package library;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.Callable;

/**
 * What images do not have: there it throws an error with the member's name, the second time too;
 * on HotSpot it works.
 */
public class LeftOut {
  static class Point implements Serializable {
    int x = 1;
  }

  static void left(String member, Callable<?> use) {
    for (int i = 0; i < 2; i++) {
      String outcome = "as it should";
      try {
        use.call();
      } catch (Throwable thrown) {
        boolean named = thrown.getClass().getName().endsWith(".UnsupportedInImageError") && thrown.getMessage().contains(member);
        outcome = named ? outcome : "threw " + thrown;
      }
      System.out.println(member + " " + outcome);
    }
  }

  public static void main(String[] args) {
    Path file = Path.of("/proc/self/stat");
    left("sun.nio.fs.UnixNativeDispatcher.", () -> Files.exists(file));
    left("sun.nio.fs.UnixNativeDispatcher.", () -> Files.readString(file));
    left("sun.nio.fs.UnixNativeDispatcher.", () -> Files.size(file));
    left("sun.nio.fs.UnixNativeDispatcher.", () -> Files.list(Path.of("/proc/self")).count());
    left("java.io.UnixFileSystem.", () -> new File("/proc/self/stat").exists());
    left("java.io.UnixFileSystem.", () -> new File("/proc").list());
    left("java.io.FileInputStream.open0", () -> new FileInputStream("/proc/self/stat"));
    left("java.io.FileOutputStream.open0", () -> new FileOutputStream("/dev/null"));
    left("java.io.RandomAccessFile.open0", () -> new RandomAccessFile("/proc/self/stat", "r"));
    left("java.io.ObjectStreamClass.lookup", () -> {
      new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(new Point());
      return "";
    });
    left("java.io.ObjectInputStream", () -> {
      byte[] nothing = {(byte) 0xac, (byte) 0xed, 0, 5, 0x70};
      return new ObjectInputStream(new ByteArrayInputStream(nothing)).readObject();
    });
    left("java.io.ObjectStreamClass.lookup", () -> ObjectStreamClass.lookup(Point.class));
    left("StackFrame.getByteCodeIndex", () -> StackWalker.getInstance().walk(frames -> frames.findFirst().get().getByteCodeIndex()));
    left("StackFrame.getDescriptor", () -> StackWalker.getInstance().walk(frames -> frames.findFirst().get().getDescriptor()));
  }
}
