package java.util;

import java.text.DecimalFormatSymbols;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Groups digits by three, as English does; leaves out dates. */
@Overlay(name = "java.util.Formatter$FormatSpecifier")
class Overlay_FormatSpecifier {
  @Alias
  private native char getZero(Locale locale);

  @Substitute
  private StringBuilder localizedMagnitude(
      StringBuilder to,
      CharSequence value,
      int offset,
      Overlay_Flags flags,
      int width,
      Locale locale) {
    int begin = to.length();
    int shift = getZero(locale) - '0';
    int end = value.length();
    int dot = offset;
    while (dot < end && value.charAt(dot) != '.') {
      dot++;
    }
    boolean isPlain = locale == null || locale.equals(Locale.US);
    char point = '.';
    if (dot < end && !isPlain) {
      point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }
    boolean grouped = flags.contains(Overlay_Flags.GROUP);
    char separator = ',';
    if (grouped && !isPlain) {
      separator = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    }
    for (int i = offset; i < end; i++) {
      if (i == dot) {
        to.append(point);
        continue;
      }
      to.append((char) (value.charAt(i) + shift));
      if (grouped && i < dot - 1 && (dot - i) % 3 == 1) {
        to.append(separator);
      }
    }
    if (width > to.length() && flags.contains(Overlay_Flags.ZERO_PAD)) {
      to.insert(begin, String.valueOf((char) ('0' + shift)).repeat(width - to.length()));
    }
    return to;
  }

  @Delete("the conversion t of dates is left out; use java.time.format")
  private void printDateTime(Object argument, Locale locale) {}
}
