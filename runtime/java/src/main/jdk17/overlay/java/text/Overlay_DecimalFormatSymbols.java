package java.text;

import java.util.Currency;
import java.util.Locale;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The signs of English numbers, as in CLDR, without the machinery of locale providers. */
@Overlay(DecimalFormatSymbols.class)
class Overlay_DecimalFormatSymbols {
  @Alias private char zeroDigit;
  @Alias private char groupingSeparator;
  @Alias private char decimalSeparator;
  @Alias private char perMill;
  @Alias private char percent;
  @Alias private char digit;
  @Alias private char patternSeparator;
  @Alias private String infinity;
  @Alias private String NaN;
  @Alias private char minusSign;
  @Alias private char monetarySeparator;
  @Alias private char monetaryGroupingSeparator;
  @Alias private char exponential;
  @Alias private String exponentialSeparator;
  @Alias private Locale locale;
  @Alias private String perMillText;
  @Alias private String percentText;
  @Alias private String minusSignText;
  @Alias private String currencySymbol;
  @Alias private String intlCurrencySymbol;
  @Alias private volatile boolean currencyInitialized;

  @Substitute
  private void initialize(Locale locale) {
    EnglishNumbers.check(locale);
    this.locale = locale;
    decimalSeparator = '.';
    groupingSeparator = ',';
    patternSeparator = ';';
    percentText = "%";
    percent = '%';
    zeroDigit = '0';
    digit = '#';
    minusSignText = "-";
    minusSign = '-';
    exponential = 'E';
    exponentialSeparator = "E";
    perMillText = "\u2030";
    perMill = '\u2030';
    infinity = "\u221e";
    NaN = "NaN";
    monetarySeparator = decimalSeparator;
    monetaryGroupingSeparator = groupingSeparator;
  }

  /** The table of currencies is left out, but for the sign of no currency and that of dollars. */
  @Substitute
  private void initializeCurrency(Locale locale) {
    if (currencyInitialized) {
      return;
    }
    switch (locale.getCountry()) {
      case "":
        intlCurrencySymbol = "XXX";
        currencySymbol = "\u00a4";
        break;
      case "US":
        intlCurrencySymbol = "USD";
        currencySymbol = "$";
        break;
      default:
        throw new UnsupportedInImageError("images have no table of currencies: " + locale);
    }
    currencyInitialized = true;
  }

  @Delete("images have no table of currencies")
  public Currency getCurrency() {
    return null;
  }

  @Substitute
  public static final DecimalFormatSymbols getInstance(Locale locale) {
    return new DecimalFormatSymbols(locale);
  }
}
