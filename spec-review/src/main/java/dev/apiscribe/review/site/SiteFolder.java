package dev.apiscribe.review.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The folder that a site is written to, by many threads. It is the site's own: what is left of an
 * earlier one is deleted.
 */
public final class SiteFolder {
  private static final String OWN = "assets/search-data.js";

  private final Path folder;
  private final Set<Path> written = ConcurrentHashMap.newKeySet();
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  /** The numbers of what was written: HTML pages of the site itself, all files, and their size. */
  public record Written(int pages, int files, long bytes) {}

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  /** Fails with {@link IOException} when the folder holds something that no site is. */
  static SiteFolder open(Path folder) throws IOException {
    if (Files.isDirectory(folder) && !Files.exists(folder.resolve(OWN))) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new IOException(
              folder
                  + ": found files that are not a review site, expected an empty folder or an earlier site. Name another one with --output.");
        }
      }
    }
    // Marked as the site's before anything else: what is left half written can be written again.
    Path marker = folder.resolve(OWN);
    Files.createDirectories(marker.getParent());
    if (!Files.exists(marker)) {
      Files.createFile(marker);
    }
    return new SiteFolder(folder.toAbsolutePath().normalize());
  }

  void write(String path, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Path file = file(path);
    Files.write(file, content);
    pages.addAndGet(path.endsWith(".html") ? 1 : 0);
    bytes.addAndGet(content.length);
  }

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException(
          path
              + ": leads out of the site's folder, expected a path in it. Rename what the page is about.");
    }
    Files.createDirectories(file.getParent());
    if (!written.add(file)) {
      throw new IOException(
          path
              + ": is written twice. Two operations or schemas have the same name; give one of them another.");
    }
    return file;
  }

  void copy(Path from, String to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path source : files) {
      copyFile(source, to + "/" + from.relativize(source).toString().replace('\\', '/'));
    }
  }

  void copyFile(Path from, String to) throws IOException {
    Files.copy(from, file(to), StandardCopyOption.REPLACE_EXISTING);
    bytes.addAndGet(Files.size(from));
  }

  /** Deletes what this writing does not have. */
  Written close() throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (!written.contains(file)) {
          Files.delete(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, IOException failure)
          throws IOException {
        if (failure != null) {
          throw failure;
        }
        try (Stream<Path> inside = Files.list(directory)) {
          if (inside.findAny().isEmpty()) {
            Files.delete(directory);
          }
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return new Written(pages.get(), written.size(), bytes.get());
  }
}
