package mirc.image.elf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An ELF64 file for a little-endian machine, as the System V ABI's object file chapter lays it out.
 * The whole file is in memory.
 */
public final class ElfFile {
  private static final int SECTION_SYMBOLS = 2;
  private static final int SECTION_NO_BITS = 8;

  private final byte[] bytes;
  private final ByteBuffer data;
  private final List<ElfSection> sections;

  private ElfFile(byte[] bytes) {
    this.bytes = bytes;
    this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.sections = readSections();
  }

  /**
   * Reads {@code file}.
   *
   * @throws IOException if it cannot be read or is not such a file; the message is for the user
   */
  public static ElfFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean elf = bytes.length >= 64 && bytes[0] == 0x7f && bytes[1] == 'E' && bytes[2] == 'L';
    if (!elf || bytes[3] != 'F' || bytes[4] != 2 || bytes[5] != 1) {
      throw new IOException("`" + file + "` is not an ELF64 file");
    }
    return new ElfFile(bytes);
  }

  /** All sections, in the order of the section header table. */
  public List<ElfSection> sections() {
    return sections;
  }

  /** All segments, in the order of the program header table. */
  public List<ElfSegment> segments() {
    int table = Math.toIntExact(data.getLong(32));
    int entrySize = data.getShort(54) & 0xffff;
    List<ElfSegment> segments = new ArrayList<>();
    for (int i = 0; i < (data.getShort(56) & 0xffff); i++) {
      int at = table + i * entrySize;
      segments.add(
          new ElfSegment(
              data.getInt(at), data.getInt(at + 4), data.getLong(at + 16), data.getLong(at + 40)));
    }
    return List.copyOf(segments);
  }

  /** The first section of that name. */
  public Optional<ElfSection> section(String name) {
    return sections.stream().filter(section -> section.name().equals(name)).findFirst();
  }

  /** A copy of the section's bytes in the file; none for one that only takes memory. */
  public byte[] contents(ElfSection section) {
    if (section.type() == SECTION_NO_BITS) {
      return new byte[0];
    }
    int start = Math.toIntExact(section.offset());
    return Arrays.copyOfRange(bytes, start, Math.toIntExact(start + section.size()));
  }

  /** The symbol table; empty if the file is stripped. */
  public List<ElfSymbol> symbols() {
    List<ElfSymbol> symbols = new ArrayList<>();
    for (ElfSection table : sections) {
      if (table.type() == SECTION_SYMBOLS) {
        ElfSection names = sections.get(table.link());
        long end = table.offset() + table.size();
        for (int at = Math.toIntExact(table.offset()); at < end; at += 24) {
          symbols.add(
              new ElfSymbol(
                  string(names, data.getInt(at)),
                  data.getLong(at + 8),
                  data.getLong(at + 16),
                  data.get(at + 4) & 15,
                  data.getShort(at + 6) & 0xffff));
        }
      }
    }
    return symbols;
  }

  /** The address of the symbol called {@code name}. */
  public Optional<Long> address(String name) {
    return symbols().stream()
        .filter(symbol -> symbol.name().equals(name) && symbol.section() != 0)
        .map(ElfSymbol::address)
        .findFirst();
  }

  /** The descriptor of the first note of that owner and type in any note section. */
  public Optional<byte[]> note(String owner, int type) {
    for (ElfSection section : sections) {
      if (section.type() == ElfSection.NOTE) {
        Optional<byte[]> found = note(section, owner, type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> note(ElfSection section, String owner, int type) {
    int at = Math.toIntExact(section.offset());
    long end = section.offset() + section.size();
    while (at + 12 <= end) {
      int nameSize = data.getInt(at);
      int size = data.getInt(at + 4);
      int start = at + 12 + aligned(nameSize);
      String name = new String(bytes, at + 12, Math.max(0, nameSize - 1), StandardCharsets.UTF_8);
      if (data.getInt(at + 8) == type && name.equals(owner)) {
        return Optional.of(Arrays.copyOfRange(bytes, start, start + size));
      }
      at = start + aligned(size);
    }
    return Optional.empty();
  }

  private static int aligned(int size) {
    return (size + 3) & ~3;
  }

  private List<ElfSection> readSections() {
    int table = Math.toIntExact(data.getLong(40));
    int entrySize = data.getShort(58) & 0xffff;
    int count = table == 0 ? 0 : data.getShort(60) & 0xffff;
    int namesAt = data.getShort(62) & 0xffff;
    List<ElfSection> unnamed = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      unnamed.add(section(table + i * entrySize, ""));
    }
    List<ElfSection> named = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = table + i * entrySize;
      named.add(section(at, string(unnamed.get(namesAt), data.getInt(at))));
    }
    return List.copyOf(named);
  }

  private ElfSection section(int at, String name) {
    return new ElfSection(
        name,
        data.getInt(at + 4),
        data.getLong(at + 8),
        data.getLong(at + 16),
        data.getLong(at + 24),
        data.getLong(at + 32),
        data.getInt(at + 40));
  }

  private String string(ElfSection table, int offset) {
    int start = Math.toIntExact(table.offset()) + offset;
    int end = start;
    while (bytes[end] != 0) {
      end++;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }
}
