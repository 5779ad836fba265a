package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.value.ParameterText;
import dev.apiscribe.runtime.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body of {@code multipart/form-data} (RFC 7578): texts, JSON and files, in the order in which
 * they are added. Streamed if a file is. Not safe for concurrent use.
 */
public final class MultipartBody {
  private final String boundary = "apiscribe-" + UUID.randomUUID();
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private MultipartBody() {}

  /** Creates a body without parts. */
  public static MultipartBody create() {
    return new MultipartBody();
  }

  /**
   * Adds a part with the text of a value, or one for each element of an {@link Iterable}.
   *
   * @param value null for none
   */
  public MultipartBody text(String name, @Nullable Object value) {
    if (value instanceof Iterable<?> items) {
      items.forEach(item -> text(name, item));
    } else if (value != null) {
      byte[] text = ParameterText.of(value).getBytes(StandardCharsets.UTF_8);
      add(name, "", text, () -> new ByteArrayInputStream(text));
    }
    return this;
  }

  /**
   * Adds a part with JSON.
   *
   * @param value null for none
   */
  public <T> MultipartBody json(String name, JsonCodec<T> codec, @Nullable T value) {
    if (value != null) {
      byte[] json = written(name, codec, value);
      add(name, "\r\nContent-Type: application/json", json, () -> new ByteArrayInputStream(json));
    }
    return this;
  }

  private static <T> byte[] written(String name, JsonCodec<T> codec, T value) {
    try {
      return JsonBytes.of(codec, value);
    } catch (IOException e) {
      throw new IllegalArgumentException("the part " + name + " cannot be written as JSON");
    }
  }

  /**
   * Adds a file.
   *
   * @param file null for none
   */
  public MultipartBody file(String name, @Nullable FilePart file) {
    if (file != null) {
      add(
          name,
          "; filename=\"" + escaped(file.fileName()) + "\"\r\nContent-Type: " + file.mediaType(),
          file.bytes(),
          file.source());
    }
    return this;
  }

  /** Adds files of the same name. */
  public MultipartBody files(String name, @Nullable Iterable<FilePart> files) {
    if (files != null) {
      files.forEach(file -> file(name, file));
    }
    return this;
  }

  /** Creates the body. */
  public RequestBody toRequestBody() {
    String mediaType = "multipart/form-data; boundary=" + boundary;
    return parts.stream().allMatch(part -> part.bytes != null)
        ? RequestBody.of(mediaType, wholeBody())
        : RequestBody.ofStream(mediaType, () -> new SequenceInputStream(new Opening()));
  }

  private byte[] wholeBody() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new SequenceInputStream(new Opening())) {
      in.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Fails with {@link IllegalStateException} that names the parts which are not there. */
  public MultipartBody require(String... required) {
    List<String> missing =
        Stream.of(required).filter(name -> !names.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException("missing parts: " + String.join(", ", missing));
    }
    return this;
  }

  private void add(
      String name, String more, byte @Nullable [] bytes, Supplier<? extends InputStream> source) {
    names.add(name);
    String head = (parts.isEmpty() ? "" : "\r\n") + "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"" + escaped(name) + "\"" + more + "\r\n\r\n";
    parts.add(new Part(head, bytes, source));
  }

  /** As browsers do: nothing ends the quotes or the line. */
  private static String escaped(String text) {
    return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the number of parts, never their content. */
  @Override
  public String toString() {
    return "MultipartBody[" + parts.size() + " parts]";
  }

  /** Opens each part when the one before is at its end. */
  private final class Opening implements Enumeration<InputStream> {
    private final Iterator<Part> rest = List.copyOf(parts).iterator();
    private @Nullable Part headed;
    private boolean ended;

    @Override
    public boolean hasMoreElements() {
      return !ended;
    }

    @Override
    public InputStream nextElement() {
      Part open = headed;
      if (open != null) {
        headed = null;
        return open.source.get();
      }
      if (rest.hasNext()) {
        headed = rest.next();
        return stream(headed.head);
      }
      ended = true;
      return stream((parts.isEmpty() ? "" : "\r\n") + "--" + boundary + "--\r\n");
    }
  }

  /** @param bytes null when it is streamed */
  private record Part(
      String head, byte @Nullable [] bytes, Supplier<? extends InputStream> source) {}
}
