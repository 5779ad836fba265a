package dev.apiscribe.conformance.server;

import dev.apiscribe.conformance.check.ModelTypes;
import dev.apiscribe.conformance.check.ValidationCheck;
import dev.apiscribe.conformance.check.ValidationCheck.Broken;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.runtime.DocumentedMediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies that a method takes as a stream. One in a media type that is documented as a
 * model is checked against it, as the framework does with those that it reads itself; any other is
 * read to its end.
 */
final class StreamedBody {
  private final DocumentedApi api;
  private final GeneratedServer generated;
  private final Framework framework;

  StreamedBody(DocumentedApi api, GeneratedServer generated, Framework framework) {
    this.api = api;
    this.generated = generated;
    this.framework = framework;
  }

  /**
   * Reads the body. Fails with the exception that the framework maps to the documented error body.
   *
   * @param arguments of the call; a format among them outranks the content type
   */
  void read(DocumentedOperation operation, List<@Nullable Object> arguments, InputStream body)
      throws IOException {
    Set<String> formats = arguments.stream()
        // not the name of what is written to
        .filter(each -> each != null && !(each instanceof String))
        .map(String::valueOf)
        .collect(Collectors.toSet());
    DocumentedMedia media = operation.requestMedia().values().stream()
        .filter(each -> each.rowFormat() != null && formats.contains(each.rowFormat()))
        .findFirst()
        .or(() -> ofContentType(operation))
        .orElse(null);
    if (media == null || !media.isJson()) {
      body.transferTo(OutputStream.nullOutputStream());
      return;
    }
    Object model = framework.readBody(body, ModelTypes.of(api.name(), media.schema()));
    List<Broken> broken = ValidationCheck.broken(model);
    if (!broken.isEmpty()) {
      String message = broken.stream()
          .map(each -> each.pointer() + ": " + each.message())
          .sorted()
          .collect(Collectors.joining("; "));
      throw generated.errorResponse(400, generated.errorEnvelope(400, message));
    }
  }

  private Optional<DocumentedMedia> ofContentType(DocumentedOperation operation) {
    String sent = Objects.requireNonNullElse(framework.header("Content-Type"), "");
    return DocumentedMediaTypes.of(operation.requestMedia().keySet())
        .find(sent)
        .map(operation.requestMedia()::get);
  }
}
