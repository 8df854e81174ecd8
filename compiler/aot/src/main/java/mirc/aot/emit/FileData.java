package mirc.aot.emit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that the image has beside its classes, {@code mrt_files} of {@code reflection.h}. */
final class FileData {
  private static final int LINE = 64;

  private FileData() {}

  static void write(Program program, Assembly out) {
    if (!program.natives().containsKey("native_java_lang_ImageFiles_find0")) {
      return;
    }
    Map<String, byte @Nullable []> files = program.reach().files().files();
    int number = 0;
    for (Map.Entry<String, byte @Nullable []> file : files.entrySet()) {
      String symbol = "FILE_" + number++;
      out.section(".rodata." + symbol + ",\"a\"").label(symbol + ".name", false);
      out.string(file.getKey()).label(symbol, false);
      byte[] bytes = file.getValue();
      for (int i = 0; bytes != null && i < bytes.length; i += LINE) {
        out.line(bytes, i, Math.min(bytes.length, i + LINE));
      }
    }
    out.section(".rodata.mrt_files,\"a\"").align(8).label("mrt_files", true);
    number = 0;
    for (byte[] bytes : files.values()) {
      String symbol = "FILE_" + number++;
      out.value(8, symbol + ".name").value(8, bytes == null ? "0" : symbol);
      out.bytes(8, bytes == null ? 0 : bytes.length);
    }
    out.align(4).label("mrt_file_count", true).bytes(4, files.size());
  }
}
