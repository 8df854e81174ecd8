package java.util;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The JDK's table of currencies, without the files that a user can change it with. */
@Overlay(Currency.class)
final class Overlay_Currency {
  private static final String CHANGES = "java.util.currency.data";
  private static final int MAGIC = 0x43757244; // "CurD"
  private static final int FORMAT = 3;
  private static final int LETTERS = 26;

  @Alias private static ConcurrentMap<String, Currency> instances;
  @Alias static int formatVersion;
  @Alias static int dataVersion;
  @Alias static int[] mainTable;
  @Alias static List<?> specialCasesList;
  @Alias static List<?> otherCurrenciesList;

  @Substitute("<clinit>")
  private static void initialize() {
    if (System.getProperty(CHANGES) != null) {
      throw new UnsupportedInImageError(
          "the property " + CHANGES + " is not in images: there are no files of currencies");
    }
    instances = new ConcurrentHashMap<>(50);
    try (InputStream file = Currency.class.getResourceAsStream("currency.data")) {
      load(new DataInputStream(new BufferedInputStream(file)));
    } catch (IOException e) {
      throw new InternalError(e);
    }
  }

  @Add
  private static void load(DataInputStream data) throws IOException {
    if (data.readInt() != MAGIC) {
      throw new InternalError("Currency data is possibly corrupted");
    }
    formatVersion = data.readInt();
    if (formatVersion != FORMAT) {
      throw new InternalError("Currency data format is incorrect");
    }
    dataVersion = data.readInt();
    mainTable = readIntArray(data, LETTERS * LETTERS);
    specialCasesList = readSpecialCases(data, data.readInt());
    otherCurrenciesList = readOtherCurrencies(data, data.readInt());
  }

  @Alias
  private static native int[] readIntArray(DataInputStream data, int count) throws IOException;

  @Alias
  private static native List<?> readSpecialCases(DataInputStream data, int count)
      throws IOException;

  @Alias
  private static native List<?> readOtherCurrencies(DataInputStream data, int count)
      throws IOException;
}
