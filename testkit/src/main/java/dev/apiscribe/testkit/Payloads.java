package dev.apiscribe.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * The documented payloads of an API, named by operation and status, {@code create-log-group.201}.
 */
public final class Payloads {
  private final String api;

  private Payloads(String api) {
    this.api = api;
  }

  /**
   * Finds the payloads of an API. Fails with {@link IllegalArgumentException} when there is no such
   * API.
   */
  public static Payloads of(String api) {
    return new Payloads(Bundled.requireApi(api));
  }

  /** Returns the sorted names. A request is called {@code create-log-group.request}. */
  public List<String> names() {
    return Bundled.payloads(api);
  }

  /**
   * Returns a payload exactly as documented. Fails with {@link IllegalArgumentException} when there
   * is not a such payload; the message lists the payloads.
   */
  public String text(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException(
          "there is no payload '" + name + "' of " + api + "; expected one of " + names());
    }
    return Bundled.payload(api, name);
  }

  /**
   * Reads a payload as a model. With Jackson 3, give {@link #text} to its mapper.
   *
   * <p>Fails with {@link IllegalArgumentException} when there is no such payload, or it is not of
   * that type.
   */
  public <T> T as(String name, Class<T> type, ObjectMapper mapper) {
    try {
      return mapper.readValue(text(name), type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the payload '" + name + "' is not a valid " + type.getName() + ": "
              + e.getOriginalMessage(),
          e);
    }
  }
}
