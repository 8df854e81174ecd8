package library;

import java.io.*;
import java.net.URI;
import java.nio.file.*;
import java.util.*;

/** Paths are taken apart and put together, whether there are files or not. */
public class Paths {
  public static void main(String[] args) {
    Path path = Path.of("/a/b/../c", "d.txt");
    System.out.println(path + " " + path.normalize() + " " + path.getFileName() + " " + path.getParent() + " " + path.getRoot() + " " + path.getNameCount() + " " + path.subpath(1, 3) + " " + path.isAbsolute());
    System.out.println(Path.of("a").resolve("b").resolveSibling("c") + " " + Path.of("/a/b").relativize(Path.of("/a/c/d")) + " " + Path.of("a/b").startsWith("a") + Path.of("a/b").endsWith("b") + Path.of("").getFileName());
    for (Path part : path) {
      System.out.print(part + ",");
    }
    System.out.println(path.equals(Path.of("/a/b/../c/d.txt")) + " " + path.compareTo(Path.of("/a/a")) + " " + new TreeSet<>(List.of(Path.of("b"), Path.of("a/c"), Path.of("a"))));
    System.out.println(Path.of(URI.create("file:///tmp/a%20b")) + " " + FileSystems.getDefault().getSeparator() + FileSystems.getDefault().isOpen());
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:*.{java,class}");
    System.out.println(matcher.matches(Path.of("X.java")) + " " + matcher.matches(Path.of("X.txt")));
    try {
      System.out.println(Path.of("a\0b"));
    } catch (InvalidPathException e) {
      System.out.println(e.getMessage().replace('\0', '0'));
    }
    File file = new File("/a/b/", "../c.txt");
    System.out.println(file + " " + file.getName() + " " + file.getParent() + " " + file.isAbsolute() + " " + file.toPath().normalize() + " " + new File("a//b/").getPath() + " " + file.compareTo(new File("/b")) + " " + File.separator + File.pathSeparator);
  }
}
