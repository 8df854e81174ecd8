package library;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.security.*;
import java.time.*;
import java.time.zone.*;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.zip.*;

/** Digests, codes, checksums, and compression. */
public class Digests {
  static void t(String n, Callable<?> c) {
    try {
      System.out.println(n + ": " + c.call());
    } catch (Throwable e) {
      System.out.println(n + " threw " + e);
    }
  }

  public static void main(String[] args) {
    t("digests", () -> { StringBuilder b = new StringBuilder(); for (String n : List.of("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA3-256")) { MessageDigest m = MessageDigest.getInstance(n); m.update("abc".getBytes()); MessageDigest c = (MessageDigest) m.clone(); b.append(n).append('=').append(HexFormat.of().formatHex(m.digest())).append(c.getDigestLength()).append(Arrays.equals(c.digest(), MessageDigest.getInstance(n).digest("abc".getBytes()))).append(' '); } return b; });
    t("noDigest", () -> MessageDigest.getInstance("NOPE")); t("digestText", () -> MessageDigest.getInstance("SHA-256"));
    t("mac", () -> { javax.crypto.Mac m = javax.crypto.Mac.getInstance("HmacSHA256"); m.init(new javax.crypto.spec.SecretKeySpec("key".getBytes(), "HmacSHA256")); return HexFormat.of().formatHex(m.doFinal("text".getBytes())) + m.getMacLength() + m.getAlgorithm(); });
    t("crc", () -> { byte[] d = "hello, world".repeat(1000).getBytes(); CRC32 c = new CRC32(); c.update(d); c.update(7); Adler32 l = new Adler32(); l.update(d); l.update(7); CRC32C k = new CRC32C(); k.update(d); return c.getValue() + " " + l.getValue() + " " + k.getValue(); });
    t("gzip", () -> { var o = new ByteArrayOutputStream(); try (var g = new GZIPOutputStream(o)) { g.write("hello hello hello hello".repeat(200).getBytes()); } String r = new String(new GZIPInputStream(new ByteArrayInputStream(o.toByteArray())).readAllBytes()); return r.length() + r.substring(0, 11) + (o.size() < 400); });
    t("zip", () -> { var o = new ByteArrayOutputStream(); try (var z = new ZipOutputStream(o)) { for (String n : List.of("a.txt", "b/c.txt")) { z.putNextEntry(new ZipEntry(n)); z.write(n.repeat(100).getBytes()); z.closeEntry(); } } var i = new ZipInputStream(new ByteArrayInputStream(o.toByteArray())); StringBuilder b = new StringBuilder(); for (ZipEntry e; (e = i.getNextEntry()) != null; ) b.append(e.getName()).append(' ').append(i.readAllBytes().length).append(' '); return b; });
    t("inflater", () -> { Deflater d = new Deflater(9); d.setInput("some text, some more text, and some text".getBytes()); d.finish(); byte[] c = new byte[200]; int n = d.deflate(c); Inflater i = new Inflater(); i.setInput(c, 0, n); byte[] r = new byte[100]; int k = i.inflate(r); boolean f = i.finished(); i.end(); d.end(); return new String(r, 0, k) + f + d.getClass().getSimpleName(); });
    t("damaged", () -> { Inflater i = new Inflater(); i.setInput(new byte[] {1, 2, 3}); return i.inflate(new byte[10]); });
    t("fixed", () -> { Inflater i = new Inflater(true); i.setInput(HexFormat.of().parseHex("cb48cdc9c95728cf2fca4901")); byte[] r = new byte[50]; try { return new String(r, 0, i.inflate(r)) + i.finished() + i.getRemaining(); } finally { i.end(); } });
    t("uuid", () -> UUID.nameUUIDFromBytes("x".getBytes()));
  }
}
