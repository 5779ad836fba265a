package dev.apiscribe.review.draft;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes a first spec of what pages state. */
public final class ApiDraft {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final OpenQuestions questions = new OpenQuestions();
  private final DraftSettings settings;
  private final List<DraftPage> pages;
  private final ConstraintWriter constraints = new ConstraintWriter(questions);
  private final NamedSchemas named = new NamedSchemas(constraints, questions);
  private final SchemaDrafts schemas = new SchemaDrafts(named, constraints, questions);
  private final Parameters parameters = new Parameters(schemas, constraints, questions);
  private final PayloadFiles payloads = new PayloadFiles(questions);
  private final Security security = new Security(questions);

  private ApiDraft(DraftSettings settings, List<DraftPage> pages) {
    this.settings = settings;
    this.pages = pages;
  }

  /** The draft has no paths when no page has an operation whose route is known. */
  public static Draft of(DraftSettings settings, List<DraftPage> pages) {
    return new ApiDraft(settings, List.copyOf(pages)).draft();
  }

  private Draft draft() {
    List<DraftedOperation> operations = new OperationNames(questions)
        .of(new OperationSelection(questions, settings.prefer()).of(pages));
    operations.forEach(parameters::read);
    ObjectNode document = JSON.objectNode().put("openapi", "3.0.3");
    document.set("info", DraftedInfo.of(settings, pages, operations, questions));
    document.set("servers", new Servers(questions).write(pages, settings.api()));
    document.set("security", security.write(pages, operations));
    document.set("tags", tags(operations));
    ObjectNode paths = paths(operations);
    ObjectNode components = JSON.objectNode();
    components.set("securitySchemes", security.schemes());
    components.set("parameters", parameters.components());
    components.set("schemas", named.schemas());
    SchemaRelaxation agreement = new SchemaRelaxation(named.schemas(), questions);
    agreement.payloads(payloads.examples());
    agreement.values(components, "/components");
    agreement.values(paths, "/paths");
    UsedComponents.settle(components, paths);
    if (security.schemes().isEmpty()) {
      components.remove("securitySchemes");
    }
    ObjectNode envelope = Envelope.of(named.schemas(), payloads.examples(), questions);
    if (!envelope.isEmpty()) {
      document.set("x-error-envelope", envelope);
    }
    document.set("paths", paths);
    if (!components.isEmpty()) {
      document.set("components", components);
    }
    words(operations);
    return new Draft(
        document,
        payloads.files(),
        questions.list(pointer -> nearest(document, pointer)),
        new SourceIds(pages, settings).byName());
  }

  private ObjectNode paths(List<DraftedOperation> operations) {
    SourceIds sources = new SourceIds(pages, settings);
    ErrorBodies errors = new ErrorBodies(operations);
    BodyDrafts bodies = new BodyDrafts(schemas, errors, payloads, questions);
    bodies.begin(operations);
    OperationDrafts drafts = new OperationDrafts(parameters, bodies, security, sources, questions);
    ObjectNode paths = JSON.objectNode();
    for (DraftedOperation operation : operations) {
      ObjectNode path = paths.has(operation.path())
          ? (ObjectNode) paths.get(operation.path())
          : paths.putObject(operation.path());
      path.set(operation.method().toLowerCase(Locale.ROOT), drafts.operation(operation));
    }
    return paths;
  }

  private static ArrayNode tags(List<DraftedOperation> operations) {
    Map<String, String> titles = new TreeMap<>();
    operations.forEach(operation -> titles.merge(
        operation.tag(), operation.tagTitle(), (one, other) -> one.isEmpty() ? other : one));
    ArrayNode tags = JSON.arrayNode();
    titles.forEach((name, title) -> {
      ObjectNode tag = tags.addObject()
          .put("name", name)
          .put("description", "Operations on " + name.replace('-', ' ') + ".");
      if (!title.isEmpty() && !title.equals(name)) {
        tag.put("x-displayName", title);
      }
    });
    return tags;
  }

  private void words(List<DraftedOperation> operations) {
    for (DraftPage page : pages) {
      for (Statement keyword : page.facts().unread()) {
        String at = keyword.place().pointerInSpec();
        questions.add(
            QuestionKind.UNREAD,
            at,
            keyword.place(),
            "The page says " + at + " is " + keyword.value()
                + ": what does it mean for the contract?",
            "It is left out.");
      }
      for (DocumentedField unused : page.facts().unusedSchemas()) {
        questions.add(
            QuestionKind.NO_PLACE,
            "/components/schemas",
            unused.place(),
            "No operation uses the schema " + unused.name() + ": what is it for?",
            "It is left out.");
      }
    }
    Wording.decide(pages, questions);
    operations.forEach(operation -> Wording.decide(operation, questions));
  }

  /**
   * Returns the nearest place above that the draft has: an open question about what it lacks leads
   * there.
   */
  private static String nearest(ObjectNode document, String pointer) {
    String at = pointer;
    while (!at.isEmpty() && document.at(JsonPointer.compile(at)).isMissingNode()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return at;
  }
}
