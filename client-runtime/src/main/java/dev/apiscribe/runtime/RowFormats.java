package dev.apiscribe.runtime;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The formats in which an operation accepts rows, and the parameter that names the format of a
 * body. Immutable: every method that sets something returns another one.
 */
public final class RowFormats {
  private final String parameter;
  private final Map<RowFormat, String> mediaTypes;
  private final Map<String, RowFormat> meanings;

  private RowFormats(
      String parameter, Map<RowFormat, String> mediaTypes, Map<String, RowFormat> meanings) {
    this.parameter = parameter;
    this.mediaTypes = mediaTypes;
    this.meanings = meanings;
  }

  /**
   * Creates formats that a parameter of the operation chooses.
   *
   * @param name of a query or header parameter of the operation
   */
  public static RowFormats parameter(String name) {
    return new RowFormats(name, Map.of(), Map.of());
  }

  /** Sends rows in this format under this media type. */
  public RowFormats sentAs(RowFormat format, String mediaType) {
    Map<RowFormat, String> more = new EnumMap<>(RowFormat.class);
    more.putAll(mediaTypes);
    more.put(format, mediaType);
    return new RowFormats(parameter, more, meanings);
  }

  /** Assumes this format for a body of this media type, unless the caller names another. */
  public RowFormats means(String mediaType, RowFormat format) {
    Map<String, RowFormat> more = new LinkedHashMap<>(meanings);
    more.put(mediaType, format);
    return new RowFormats(parameter, mediaTypes, more);
  }

  String parameter() {
    return parameter;
  }

  /**
   * The documented one. Fails with {@link IllegalArgumentException} when the operation takes no
   * such rows.
   */
  String mediaType(RowFormat format) {
    String mediaType = mediaTypes.get(format);
    if (mediaType == null) {
      String taken =
          mediaTypes.keySet().stream().map(RowFormat::wireName).collect(Collectors.joining(", "));
      throw new IllegalArgumentException("takes no " + format.wireName() + " rows, but " + taken);
    }
    return mediaType;
  }

  /** Null when the document does not say it: one that it does not list may mean anything. */
  @Nullable
  RowFormat meaning(String mediaType) {
    return DocumentedMediaTypes.of(meanings.keySet())
        .find(mediaType)
        .map(meanings::get)
        .orElse(null);
  }
}
