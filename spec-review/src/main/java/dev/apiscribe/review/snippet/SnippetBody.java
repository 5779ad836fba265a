package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.generated.TypeName;
import dev.apiscribe.review.snippet.Expression.Call;
import dev.apiscribe.review.snippet.Expression.Fixed;
import dev.apiscribe.review.snippet.Expression.TextLiteral;
import java.util.List;

/** The body that a call is given. */
final class SnippetBody {
  private static final TypeName TEXTS = list(new TypeName(String.class.getName(), List.of()));
  private static final TypeName ANY_ROWS =
      list(list(new TypeName(Object.class.getName(), List.of())));

  private final CalledOperation operation;
  private final SpecBody body;
  private final Statements statements;

  SnippetBody(CalledOperation operation, SpecBody body, Statements statements) {
    this.operation = operation;
    this.body = body;
    this.statements = statements;
  }

  private static TypeName list(TypeName items) {
    return new TypeName(List.class.getName(), List.of(items));
  }

  /** Bytes of any media type, as the runtime takes them. */
  static boolean isContent(TypeName type) {
    return type.simple().equals("RequestBody");
  }

  /** @param name for the variable that a value is kept in */
  Expression of(TypeName type, String name) {
    if (!isContent(type)) {
      statements.declare(type, name, statements.values.of(body.value(), type, name));
      return new Fixed(name);
    }
    String format = operation.rowFormats().getOrDefault(body.mediaType(), "");
    JsonNode columns = body.value().path("columns");
    JsonNode data = body.value().path("data");
    if (format.equals("compact") && columns.isArray() && data.isArray()) {
      String rows = statements.names.of("rows");
      statements.declare(ANY_ROWS, rows, statements.values.of(data, ANY_ROWS, rows));
      return Call.of(
          statements.beside(type, "Rows") + ".compact",
          statements.values.of(columns, TEXTS, "columns"),
          new Fixed(rows));
    } else if (format.equals("raw") && body.value().isTextual()) {
      return Call.of(statements.beside(type, "Rows") + ".raw", new TextLiteral(body.text()));
    }
    return Call.of(
        type.text(statements.imports) + ".of",
        new TextLiteral(body.mediaType()),
        new TextLiteral(body.text()));
  }
}
