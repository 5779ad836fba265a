package dev.apiscribe.generator.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Folders of files: summed up, and made equal with as few writes as possible. */
final class FileTree {
  private FileTree() {}

  /** The changes that made two folders equal. */
  record Changes(int files, int written, int deleted) {}

  /**
   * A checksum over the names and bytes of all files below the paths; a path that does not exist
   * counts as empty. It detects accidental changes: two kinds of CRC, which also a young JVM
   * computes at once, where a secure hash took nearly as long as printing.
   */
  static String checksum(List<Path> paths) throws IOException {
    Checksum one = new CRC32C();
    Checksum other = new CRC32();
    for (Path path : paths) {
      for (Path file : files(path)) {
        byte[] name =
            path.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Files.readAllBytes(file);
        for (Checksum each : List.of(one, other)) {
          each.update(name);
          each.update(0);
          each.update(bytes);
        }
      }
      one.update(1);
      other.update(1);
    }
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((int) one.getValue()) + hex.toHexDigits((int) other.getValue());
  }

  static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static boolean writeIfChanged(Path file, String text) throws IOException {
    return writeIfChanged(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static boolean writeIfChanged(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return true;
  }

  /** Makes {@code to} hold the files of {@code from} with these endings, and nothing else. */
  static Changes mirror(Path from, Path to, String... suffixes) throws IOException {
    int written = 0;
    int deleted = 0;
    Set<Path> fresh = new HashSet<>();
    for (Path file : files(from)) {
      if (Stream.of(suffixes).anyMatch(file.toString()::endsWith)) {
        Path place = to.resolve(from.relativize(file));
        fresh.add(place);
        written += writeIfChanged(place, Files.readAllBytes(file)) ? 1 : 0;
      }
    }
    for (Path file : files(to)) {
      if (!fresh.contains(file)) {
        Files.delete(file);
        deleted++;
      }
    }
    removeEmptyFolders(to);
    return new Changes(fresh.size(), written, deleted);
  }

  private static void removeEmptyFolders(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path folder :
          walk.filter(Files::isDirectory).sorted((a, b) -> b.compareTo(a)).toList()) {
        try (Stream<Path> inside = Files.list(folder)) {
          if (inside.findAny().isEmpty() && !folder.equals(root)) {
            Files.delete(folder);
          }
        }
      }
    }
  }
}
