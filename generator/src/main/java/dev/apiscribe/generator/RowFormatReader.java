package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.RowFormatsView;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads in which formats an operation takes rows, and how a call says which it is. */
final class RowFormatReader {
  private static final String ON_OPERATION = "x-row-formats";
  private static final String ON_MEDIA_TYPE = "x-row-format";

  /** Those that the runtime can write. */
  private static final List<String> FORMATS = List.of("compact", "streaming", "raw", "lines");

  private final SchemaReader schemas;

  RowFormatReader(SchemaReader schemas) {
    this.schemas = schemas;
  }

  /** Null when the operation takes no rows. */
  RowFormatsView read(
      Operation operation, Collection<Parameter> parameters, Content content, String where) {
    Map<String, MediaType> declared = content == null ? Map.of() : content;
    Object extension =
        operation.getExtensions() == null ? null : operation.getExtensions().get(ON_OPERATION);
    if (extension == null) {
      declared.forEach((name, media) -> refuseAlone(name, media, where));
      return null;
    }
    String at = where + "/" + ON_OPERATION;
    if (!(extension instanceof Map<?, ?> properties)
        || !properties.keySet().equals(Set.of("parameter", "mediaTypes"))
        || !(properties.get("parameter") instanceof String parameter)
        || !(properties.get("mediaTypes") instanceof Map<?, ?> mediaTypes)
        || mediaTypes.isEmpty()) {
      throw new IllegalArgumentException(
          at + ": give it 'parameter' and, by format, 'mediaTypes', and nothing else");
    }
    List<?> values = values(parameters, parameter, at);
    List<JavaCode> calls = new ArrayList<>();
    mediaTypes.forEach((format, mediaType) -> {
      JavaCode constant = constant(format, values, at + "/mediaTypes");
      if (!(mediaType instanceof String name) || !declared.containsKey(name)) {
        throw new IllegalArgumentException(
            at + "/mediaTypes" + JsonPointers.step(String.valueOf(format))
                + ": name a media type of the request body");
      }
      calls.add(JavaCode.of(".sentAs(%s, %s)", constant, JavaCode.literal(name)));
    });
    declared.forEach((name, media) -> {
      Object format = format(media);
      if (format == null) {
        throw new IllegalArgumentException(
            where + "/requestBody: media type " + name + " needs an " + ON_MEDIA_TYPE);
      }
      JavaCode constant = constant(
          format,
          values,
          BodyReader.place(operation, where) + "/content" + JsonPointers.step(name) + "/"
              + ON_MEDIA_TYPE);
      calls.add(JavaCode.of(".means(%s, %s)", JavaCode.literal(name), constant));
    });
    return new RowFormatsView(JavaCode.literal(parameter), List.copyOf(calls));
  }

  private static void refuseAlone(String name, MediaType media, String where) {
    if (format(media) != null) {
      throw new IllegalArgumentException(where
          + "/requestBody: media type "
          + name
          + " has an "
          + ON_MEDIA_TYPE
          + ", so the operation needs "
          + ON_OPERATION);
    }
  }

  private static Object format(MediaType media) {
    return media.getExtensions() == null ? null : media.getExtensions().get(ON_MEDIA_TYPE);
  }

  /** Returns what the parameter may say; empty for anything. */
  private List<?> values(Collection<Parameter> parameters, String name, String at) {
    for (Parameter parameter : parameters) {
      if (name.equals(parameter.getName()) && !"path".equals(parameter.getIn())) {
        Schema<?> schema = schemas.resolve(parameter.getSchema());
        return schema.getEnum() == null ? List.of() : schema.getEnum();
      }
    }
    throw new IllegalArgumentException(
        at + "/parameter: the operation has no query or header parameter " + name);
  }

  private static JavaCode constant(Object format, List<?> values, String at) {
    if (!(format instanceof String text) || !FORMATS.contains(text)) {
      throw new IllegalArgumentException(at + ": " + format + " is not one of " + FORMATS);
    }
    if (!values.isEmpty() && !values.contains(text)) {
      throw new IllegalArgumentException(at + ": the parameter cannot say " + format);
    }
    return JavaCode.name("RowFormat." + text.toUpperCase(Locale.ROOT));
  }
}
