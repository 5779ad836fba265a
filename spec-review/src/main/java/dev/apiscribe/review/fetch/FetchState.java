package dev.apiscribe.review.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code fetched.json}: what the servers said of the pages that lie beside it, for conditional
 * requests. Without it every page is fetched whole.
 */
final class FetchState {
  static final String NAME = "fetched.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]{0,400}\"");
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.[a-z]{3,4}");
  private static final Pattern DATE = Pattern.compile("[A-Za-z0-9,: +-]{1,60}");

  /**
   * @param file the name of the page's file
   * @param etag empty when the server said none, as {@code lastModified}
   */
  record KnownPage(String file, String sha256, String etag, String lastModified) {
    static KnownPage of(String file, String sha256, PageResponse response) {
      return new KnownPage(
          file,
          sha256,
          usable(response.header("ETag"), ETAG),
          usable(response.header("Last-Modified"), DATE));
    }

    private static String usable(String text, Pattern form) {
      return form.matcher(text).matches() ? text : "";
    }

    Map<String, String> conditions() {
      Map<String, String> headers = new LinkedHashMap<>();
      if (!etag.isEmpty()) {
        headers.put("If-None-Match", etag);
      }
      if (!lastModified.isEmpty()) {
        headers.put("If-Modified-Since", lastModified);
      }
      return headers;
    }
  }

  private final Map<String, KnownPage> byAddress = new TreeMap<>();

  /** Fails with {@link UnreadableSpecException} when the file is not what fetching wrote. */
  static FetchState read(Path folder) throws IOException {
    FetchState state = new FetchState();
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return state;
    }
    try {
      JsonNode root = MAPPER.readTree(Files.readString(file, StandardCharsets.ISO_8859_1));
      for (Map.Entry<String, JsonNode> each : root.properties()) {
        JsonNode entry = each.getValue();
        if (!FILE.matcher(entry.path("file").asText()).matches()) {
          continue; // Not a file of this folder: the page is fetched whole.
        }
        state.byAddress.put(
            each.getKey(),
            new KnownPage(
                entry.path("file").asText(),
                entry.path("sha256").asText(),
                KnownPage.usable(entry.path("etag").asText(), ETAG),
                KnownPage.usable(entry.path("lastModified").asText(), DATE)));
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableSpecException(file + ": found no JSON, expected what fetch left there."
          + " Delete it, and all pages are fetched whole.");
    }
    return state;
  }

  /** Null when the page was not fetched yet. */
  @Nullable
  KnownPage of(PageAddress address) {
    return byAddress.get(address.toString());
  }

  void put(PageAddress address, KnownPage entry) {
    byAddress.put(address.toString(), entry);
  }

  byte[] json() throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    byAddress.forEach((address, entry) -> {
      ObjectNode said =
          root.putObject(address).put("file", entry.file()).put("sha256", entry.sha256());
      if (!entry.etag().isEmpty()) {
        said.put("etag", entry.etag());
      }
      if (!entry.lastModified().isEmpty()) {
        said.put("lastModified", entry.lastModified());
      }
    });
    return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
