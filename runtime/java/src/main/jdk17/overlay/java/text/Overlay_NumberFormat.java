package java.text;

import java.math.RoundingMode;
import java.util.Locale;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The patterns of English numbers, as in CLDR, without the machinery of locale providers. */
@Overlay(NumberFormat.class)
class Overlay_NumberFormat {
  private static final int NUMBER = 0;
  private static final int PERCENT = 2;
  private static final int SCIENTIFIC = 3;
  private static final int INTEGER = 4;

  @Substitute
  private static NumberFormat getInstance(Locale locale, NumberFormat.Style style, int choice) {
    EnglishNumbers.check(locale);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    switch (choice) {
      case NUMBER:
        return new DecimalFormat("#,##0.###", symbols);
      case PERCENT:
        return new DecimalFormat("#,##0%", symbols);
      case SCIENTIFIC:
        return new DecimalFormat("#E0", symbols);
      case INTEGER:
        DecimalFormat format = new DecimalFormat("#,##0.###", symbols);
        format.setMaximumFractionDigits(0);
        format.setDecimalSeparatorAlwaysShown(false);
        format.setParseIntegerOnly(true);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format;
      default:
        throw new UnsupportedInImageError(
            "java.text.NumberFormat of currencies and compact numbers is not in images:"
                + " their data is left out");
    }
  }
}
