package dev.apiscribe.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of an API in the jars of specs and test kit. */
final class Bundled {
  private static final String APIS = "/META-INF/apiscribe/apis.txt";

  private Bundled() {}

  /** Sorted by name. */
  static List<String> apis() {
    return require(APIS).lines().toList();
  }

  /** Fails with {@link IllegalArgumentException} when there is no such API. */
  static String requireApi(String api) {
    if (!apis().contains(api)) {
      throw new IllegalArgumentException(
          "there is no API '" + api + "'; expected one of " + apis());
    }
    return api;
  }

  /** Fails with {@link IllegalArgumentException} when there is no such API. */
  static String spec(String api) {
    return require("/META-INF/openapi/" + requireApi(api) + ".json");
  }

  /**
   * Returns where WireMock finds the API's mappings on the class path, in a folder of that name.
   */
  static String mappings(String api) {
    return "META-INF/apiscribe/mappings/" + requireApi(api);
  }

  /** The names of the payloads that documents print, sorted. */
  static List<String> payloads(String api) {
    return require("/META-INF/apiscribe/payloads/" + api + "/names.txt").lines().toList();
  }

  static String payload(String api, String name) {
    return require("/META-INF/apiscribe/payloads/" + api + "/" + name + ".json");
  }

  private static String require(String resource) {
    String text = read(resource);
    if (text == null) {
      throw new IllegalStateException("not on the class path: " + resource
          + "; it comes with apiscribe-specs and apiscribe-testkit");
    }
    return text;
  }

  private static @Nullable String read(String resource) {
    try (InputStream in = Bundled.class.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
