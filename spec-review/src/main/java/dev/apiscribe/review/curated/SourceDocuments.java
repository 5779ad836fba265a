package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * {@code specs/documents.yaml}: which documents were transcribed, to which spec, and what their
 * text was.
 */
public final class SourceDocuments {
  /**
   * What is not known is empty.
   *
   * @param published the SHA-256 of the public page of the same revision
   * @param url where people find the document
   * @param page where the page itself is, if {@code url} leads to something around it
   */
  public record SourceDocument(
      String id,
      String spec,
      String sha256,
      String published,
      String title,
      String publisher,
      String url,
      String page,
      String date) {}

  private final List<SourceDocument> all;

  private SourceDocuments(List<SourceDocument> all) {
    this.all = all;
  }

  public static SourceDocuments read(Path file) {
    return of(YamlFile.read(file));
  }

  /** Returns the documents of a file that was read, or changed, before. */
  public static SourceDocuments of(YamlFile file) {
    List<SourceDocument> all = new ArrayList<>();
    for (JsonNode entry : file.root()) {
      all.add(new SourceDocument(
          entry.path("id").asText(),
          entry.path("spec").asText(),
          entry.path("sha256").asText(),
          entry.path("published").path("sha256").asText(),
          entry.path("title").asText(),
          entry.path("publisher").asText(),
          entry.path("url").asText(),
          entry.path("page").asText(),
          entry.path("date").asText()));
    }
    return new SourceDocuments(all);
  }

  /** Returns the documents of specs that were transcribed from none. */
  public static SourceDocuments none() {
    return new SourceDocuments(List.of());
  }

  /** In the order of the file. */
  public List<SourceDocument> all() {
    return List.copyOf(all);
  }

  /** The document that has this very text, or whose public page has. */
  public Optional<SourceDocument> of(String text) {
    String digest = sha256(text);
    return all.stream()
        .filter(
            document -> document.sha256().equals(digest) || document.published().equals(digest))
        .findFirst();
  }

  /** Returns whether the text of the document is a dump that has lost what its public page has. */
  public boolean isDump(String id) {
    return all.stream()
        .anyMatch(document -> document.id().equals(id) && !document.published().isEmpty());
  }

  public static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
