package dev.apiscribe.review.snippet;

import dev.apiscribe.review.generated.ClientCall;
import dev.apiscribe.review.generated.ClientSource;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.generated.Setter;
import dev.apiscribe.review.generated.TypeName;
import dev.apiscribe.review.snippet.Expression.Call;
import dev.apiscribe.review.snippet.Expression.Chain;
import dev.apiscribe.review.snippet.Expression.Fixed;
import dev.apiscribe.review.snippet.Expression.Space;
import dev.apiscribe.review.snippet.JavaSnippet.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one {@link JavaSnippet}. */
final class SnippetWriter {
  private static final String RESPONSE = "response";

  private final CalledOperation operation;
  private final ClientSource client;
  private final ClientSource.Calls calls;
  private final Statements statements;
  private final List<Variable> variables = new ArrayList<>();
  private final String clientName;
  private final String requestName;

  SnippetWriter(
      String api,
      CalledOperation operation,
      GeneratedJava java,
      ClientSource client,
      ClientSource.Calls calls) {
    this.operation = operation;
    this.client = client;
    this.calls = calls;
    statements = new Statements(java);
    clientName = statements.names.of(api);
    requestName = statements.names.of("request");
    List.of(RESPONSE, "row", "event").forEach(statements.names::of);
  }

  JavaSnippet snippet() {
    String type = client.type().text(statements.imports);
    List<Call> steps =
        new SnippetClient(operation, client.settings(), statements, variables).steps();
    // A builder with one step to each line, however short it is.
    String made = type + " " + clientName + " = "
        + new Chain(type + ".builder()", steps).broken(new Space(0, 0, 1)) + ";";
    callAndUse(call());
    return new JavaSnippet(
        List.copyOf(statements.imports), List.copyOf(variables), made, statements.toString());
  }

  private Call call() {
    Optional<SpecBody> body = operation.body();
    ClientCall call = body.map(this::callFor).orElse(calls.calls().get(0));
    List<Expression> arguments = new ArrayList<>();
    for (ClientCall.Argument argument : call.arguments()) {
      arguments.add(
          argument.location().equals("body")
              ? new SnippetBody(operation, body.orElseThrow(), statements)
                  .of(argument.type(), requestName)
              : argument(argument));
    }
    optional(call).ifPresent(arguments::add);
    return new Call(clientName + "." + client.accessor(calls) + "." + call.method(), arguments);
  }

  /** Rows, and what has no Java type, are content. */
  private ClientCall callFor(SpecBody body) {
    boolean content = !operation.rowFormats().isEmpty() || !body.isTyped();
    return calls.calls().stream()
        .filter(call -> call.body().map(SnippetBody::isContent).orElse(!content) == content)
        .filter(call -> call.mediaTypes().isEmpty() || call.mediaTypes().contains(body.mediaType()))
        .findFirst()
        .orElse(calls.calls().get(0));
  }

  private Expression argument(ClientCall.Argument argument) {
    SpecParameter parameter = operation.parameters().stream()
        .filter(candidate ->
            candidate.in().equals(argument.location()) && candidate.name().equals(argument.name()))
        .findFirst()
        .orElseThrow();
    if (!parameter.hasExample() && argument.type().is(String.class)) {
      String name = statements.names.of(argument.name());
      Variable.add(variables, name, argument.name(), parameter.description());
      return new Fixed(name);
    }
    return statements.values.of(
        parameter.hasExample() ? parameter.example() : operation.smallest(parameter),
        argument.type(),
        argument.name());
  }

  /** Those that have an example. */
  private Optional<Expression> optional(ClientCall call) {
    List<Call> steps = new ArrayList<>();
    TypeName type = call.optional();
    if (type != null) {
      for (SpecParameter parameter : operation.parameters()) {
        String accessor = call.optionalAccessors().get(parameter.name());
        if (accessor != null && parameter.hasExample()) {
          Setter setter = client.optional(type, accessor);
          steps.add(Call.of(
              setter.method(), statements.values.of(parameter.example(), setter.type(), accessor)));
        }
      }
    }
    if (type == null || steps.isEmpty()) {
      return Optional.empty();
    }
    steps.add(Call.of("build"));
    return Optional.of(new Chain(type.text(statements.imports) + ".builder()", steps));
  }

  private void callAndUse(Call call) {
    TypeName returned = calls.returned();
    if (returned.erasure().equals("void")) {
      statements.add(call);
    } else if (returned.simple().equals("RowResponse")) {
      each(call, returned, "Row", "row", "rows()", "row.value(0)");
    } else if (returned.simple().equals("EventResponse")) {
      each(call, returned, "ServerSentEvent", "event", "events()", "event.data()");
    } else {
      statements.declare(returned, RESPONSE, call);
    }
  }

  private void each(
      Call call, TypeName returned, String type, String name, String accessor, String shown) {
    String declared = "try (" + returned.text(statements.imports) + " " + RESPONSE + " = ";
    statements.add(declared + call.text(new Space(0, declared.length(), 3)) + ") {");
    statements.add("  for (" + statements.beside(returned, type) + " " + name + " : " + RESPONSE
        + "." + accessor + ") {");
    statements.add("    System.out.println(" + shown + ");");
    statements.add("  }");
    statements.add("}");
  }
}
