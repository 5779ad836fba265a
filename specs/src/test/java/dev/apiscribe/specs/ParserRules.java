package dev.apiscribe.specs;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;

/** The parser that most generators use reads the spec without a complaint. */
final class ParserRules {
  private ParserRules() {}

  static List<Finding> messages(String file, String text) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, null, options);
    return result.getMessages().stream()
        .map(message ->
            new Finding(file, "", "expected no message of swagger-parser, not: " + message))
        .toList();
  }
}
