package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.HashSet;
import java.util.Set;

/** The keyword {@code x-unique-by}: the property in which the items of a list differ. */
final class UniqueByKeyword extends AbstractKeyword {
  UniqueByKeyword() {
    super("x-unique-by");
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode property, Schema list, SchemaContext context) {
    return new Validator(this, property, location, list, context);
  }

  private static final class Validator extends BaseKeywordValidator {
    Validator(
        Keyword keyword,
        JsonNode property,
        SchemaLocation location,
        Schema list,
        SchemaContext context) {
      super(keyword, property, location, list, context);
    }

    @Override
    public void validate(
        ExecutionContext execution, JsonNode value, JsonNode root, NodePath place) {
      Set<JsonNode> before = new HashSet<>();
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        JsonNode found = value.path(i).path(schemaNode.asText());
        if (!found.isMissingNode() && !before.add(found)) {
          execution.addError(error()
              .instanceNode(value)
              .instanceLocation(place.append(i))
              .evaluationPath(execution.getEvaluationPath())
              .message("must not repeat the " + schemaNode.asText() + " of an item before it")
              .build());
        }
      }
    }
  }
}
