package com.sun.crypto.provider;

import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import javax.crypto.MacSpi;

/** The codes of the JDK's provider SunJCE, by name. */
public final class ImageMacs {
  private ImageMacs() {}

  /** Finds one; null if there is none of the name. */
  public static MacSpi find(String algorithm) throws NoSuchAlgorithmException {
    switch (algorithm.toUpperCase(Locale.ENGLISH)) {
      case "HMACMD5":
        return new HmacMD5();
      case "HMACSHA1":
        return new HmacSHA1();
      case "HMACSHA224":
        return new HmacCore.HmacSHA224();
      case "HMACSHA256":
        return new HmacCore.HmacSHA256();
      case "HMACSHA384":
        return new HmacCore.HmacSHA384();
      case "HMACSHA512":
        return new HmacCore.HmacSHA512();
      default:
        return null;
    }
  }
}
