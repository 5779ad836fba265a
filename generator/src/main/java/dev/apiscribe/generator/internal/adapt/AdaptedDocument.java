package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.adapt.Draft.Origin;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;

/** A document in the form that readers know, and where each part of it was written. */
public final class AdaptedDocument {
  private final Draft draft;

  AdaptedDocument(Draft draft) {
    this.draft = draft;
  }

  /** Returns the document, under the name of the one that was adapted. */
  public YamlFile document() {
    return YamlFile.of(draft.file(), draft.root());
  }

  /** Returns a line for each decision, with the file and the JSON Pointer of what it is about. */
  public List<String> notes() {
    return draft.notes();
  }

  /**
   * Returns where a part was written, as file and JSON Pointer: the part itself, or the nearest one
   * around it.
   *
   * @param pointer of the part in the adapted document
   */
  public String place(String pointer) {
    JsonNode at = draft.root();
    Origin origin = draft.origin(at);
    boolean isExact = true;
    String[] steps = pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    for (String step : steps) {
      String key = JsonPointers.unescaped(step);
      at = at.isArray() && key.matches("\\d{1,9}") ? at.path(Integer.parseInt(key)) : at.path(key);
      if (draft.isWritten(at)) {
        origin = draft.origin(at);
        isExact = true;
      } else if (at.isContainerNode()) {
        isExact = false;
      } else if (isExact) {
        origin = origin.below(key);
      }
    }
    return draft.written(origin).toString();
  }

  /** Replaces all parts of a document that openapi-generator holds. */
  public void into(OpenAPI openApi) {
    OpenAPI adapted = parsed();
    openApi.setOpenapi(adapted.getOpenapi());
    openApi.setInfo(adapted.getInfo());
    openApi.setServers(adapted.getServers());
    openApi.setTags(adapted.getTags());
    openApi.setPaths(adapted.getPaths());
    openApi.setComponents(adapted.getComponents());
    openApi.setSecurity(adapted.getSecurity());
    openApi.setExternalDocs(adapted.getExternalDocs());
    openApi.setExtensions(adapted.getExtensions());
    openApi.setWebhooks(null);
    openApi.setJsonSchemaDialect(null);
  }

  private OpenAPI parsed() {
    ParseOptions options = new ParseOptions();
    return new OpenAPIDeserializer().deserialize(draft.root(), null, options).getOpenAPI();
  }
}
