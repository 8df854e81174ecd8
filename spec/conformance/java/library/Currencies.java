package library;

import java.util.*;

/** Currencies by code and by country, without their names in languages. */
public class Currencies {
  public static void main(String[] args) {
    for (String code : List.of("USD", "EUR", "JPY", "KWD", "XXX", "DEM", "CLF")) {
      Currency currency = Currency.getInstance(code);
      System.out.println(currency + " " + currency.getCurrencyCode() + " " + currency.getDefaultFractionDigits() + " " + currency.getNumericCode() + " " + currency.getNumericCodeAsString());
    }
    for (Locale locale : List.of(Locale.US, Locale.GERMANY, Locale.JAPAN, new Locale("", "CH"), new Locale("", "AQ"))) {
      System.out.println(locale.getCountry() + " " + Currency.getInstance(locale));
    }
    System.out.println(Currency.getInstance("EUR") == Currency.getInstance(Locale.FRANCE));
    System.out.println(Currency.getAvailableCurrencies().size() + " " + Currency.getAvailableCurrencies().contains(Currency.getInstance("GBP")));
    for (String wrong : new String[] {"usd", "ZZZ", "US", "", "EURO"}) {
      try {
        System.out.println(Currency.getInstance(wrong));
      } catch (IllegalArgumentException e) {
        System.out.println(wrong + " " + e);
      }
    }
    try {
      System.out.println(Currency.getInstance(new Locale("en")));
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
  }
}
