package dev.apiscribe.review.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folder of the pages: nothing is written outside of it, and nothing by halves. */
final class PageFolder {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

  private final Path folder;

  PageFolder(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
  }

  /** The name of a page's file. Fails when the id of the document cannot be a part of one. */
  static String name(String document, PageResponse response) throws UnfetchedPageException {
    if (!ID.matcher(document).matches()) {
      throw new UnfetchedPageException(
          response.address().toString(),
          "the id " + document,
          "letters, digits and hyphens, for it names the page's file",
          "Correct the id in documents.yaml.");
    }
    String type = response.header("Content-Type").toLowerCase(Locale.ROOT);
    String path = response.address().uri().getPath().toLowerCase(Locale.ROOT);
    String end = type.contains("html") ? "html" : path.endsWith(".rst") ? "rst" : "txt";
    return document + "." + end;
  }

  /** Empty when there is no such file. */
  String sha256(String file) throws IOException {
    Path page = folder.resolve(file);
    return Files.isRegularFile(page) ? sha256(Files.readAllBytes(page)) : "";
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file beside its place, and moves it there when it is whole. */
  void write(String file, byte[] bytes) throws IOException {
    Path part = Files.createTempFile(folder, "." + file, ".part");
    try {
      Files.write(part, bytes);
      Files.move(
          part,
          folder.resolve(file),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Deletes a page that has another name now. */
  void delete(String file) throws IOException {
    Files.deleteIfExists(folder.resolve(file));
  }
}
