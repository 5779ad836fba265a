package dev.apiscribe.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The payloads that the documents of an API print. They are named by operation and status, {@code create-log-group.201}. */
public final class Payloads {
  private final String api;

  private Payloads(String api) {
    this.api = api;
  }

  /** Fails with {@link IllegalArgumentException} when there is no such API. */
  public static Payloads of(String api) {
    return new Payloads(Bundled.requireApi(api));
  }

  /** Sorted. A request is called {@code create-log-group.request}. */
  public List<String> names() {
    return Bundled.payloads(this.api);
  }

  /** Exactly as documented. Fails with {@link IllegalArgumentException} when there is none, and names those that there are. */
  public String text(String name) {
    if (!this.names().contains(name)) {
      throw new IllegalArgumentException("there is no payload '" + name + "' of " + this.api
          + "; expected one of " + this.names());
    }
    return Bundled.payload(this.api, name);
  }

  /**
   * As a model. With Jackson 3, give {@link #text} to its mapper.
   *
   * <p>Fails with {@link IllegalArgumentException} when there is no such payload, or it is nothing of that type.
   */
  public <T> T as(String name, Class<T> type, ObjectMapper mapper) {
    try {
      return mapper.readValue(this.text(name), type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "the payload '" + name + "' is not a valid " + type.getName() + ": " + e.getOriginalMessage(), e);
    }
  }
}
