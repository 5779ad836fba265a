package dev.apiscribe.review.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.ShownJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An operation as a {@code curl} for {@code sh}: documented examples where there are any, and
 * variables to fill in for all else that it needs.
 */
public final class CurlSnippet {
  /** A longer body stands on lines of its own. */
  private static final int SHORT_BODY = 72;

  private static final String NEXT = " \\\n  ";

  private final CalledOperation operation;
  private final ShellVariables variables = new ShellVariables();
  private final ShellWord url = new ShellWord();
  private final List<String> headers = new ArrayList<>();
  private String separator = "?";

  private CurlSnippet(CuratedApi api, String pointer) {
    operation = CalledOperation.of(api, pointer);
  }

  /**
   * Fails with {@link dev.apiscribe.openapi.UnreadableSpecException} when the pointer leads to no
   * operation.
   */
  public static String of(CuratedApi api, String operationPointer) {
    return new CurlSnippet(api, operationPointer).text();
  }

  private String text() {
    template(operation.server(), this::server);
    template(operation.path(), name -> parameter(name, "path").ifPresent(this::value));
    operation.parameters().stream()
        .filter(parameter -> parameter.in().equals("query"))
        .filter(CurlSnippet::isSent)
        .forEach(this::query);
    operation.security().stream()
        .findFirst()
        .ifPresent(schemes -> schemes.forEach(this::credentials));
    operation.parameters().stream()
        .filter(parameter -> parameter.in().equals("header"))
        .filter(CurlSnippet::isSent)
        .forEach(this::header);
    if (!operation.accepted().isEmpty()) {
      headers.add("-H " + ShellWord.quoted("Accept: " + String.join(", ", operation.accepted())));
    }
    String body = operation.body().map(this::body).orElse("");
    String method = operation.method().equals("GET")
        ? ""
        : operation.method().equals("HEAD") ? "--head " : "-X " + operation.method() + " ";
    String options = operation.returnsEvents() ? "-N " : "";
    return variables.lines() + "curl " + options + method + address()
        + headers.stream().map(header -> NEXT + header).reduce("", String::concat) + body + "\n";
  }

  /** No name of a server is an option, and no bracket or brace in it a range of addresses. */
  private String address() {
    String word = url.toString();
    boolean hasRanges =
        word.replaceAll("\\$\\{[A-Za-z0-9_]+}", "").chars().anyMatch(c -> "[]{}".indexOf(c) >= 0);
    return (hasRanges ? "-g " : "") + (word.startsWith("\"-") ? "--url " : "") + word;
  }

  /** A header that begins with an at sign would be read from a file. */
  private static String headerName(String name) {
    return name.startsWith("@") ? "%40" + name.substring(1) : name;
  }

  /** Writes the text into the address, and what is in braces in its place. */
  private void template(String text, Consumer<String> named) {
    int from = 0;
    for (int open = text.indexOf('{');
        open >= 0 && text.indexOf('}', open) > 0;
        open = text.indexOf('{', from)) {
      url.literal(text.substring(from, open));
      from = text.indexOf('}', open) + 1;
      named.accept(text.substring(open + 1, from - 1));
    }
    url.literal(text.substring(from));
  }

  private void server(String name) {
    JsonNode variable = operation.serverVariables().path(name);
    if (variable.has("default") && !variable.path("x-placeholder").asBoolean()) {
      url.literal(variable.path("default").asText());
    } else {
      url.variable(variables.add(name, variable.path("description").asText()));
    }
  }

  private Optional<SpecParameter> parameter(String name, String in) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.in().equals(in) && parameter.name().equals(name))
        .findFirst();
  }

  private static boolean isSent(SpecParameter parameter) {
    return parameter.isRequired() || parameter.hasExample();
  }

  private void value(SpecParameter parameter) {
    if (parameter.hasExample()) {
      url.literal(String.join(
          ",",
          JsonWords.parts(parameter.example()).stream()
              .map(ShellWord::percentEncoded)
              .toList()));
    } else {
      url.variable(variable(parameter));
    }
  }

  private void query(SpecParameter parameter) {
    boolean repeated = parameter.hasExample()
        && parameter.example().isArray()
        && parameter.node().path("explode").asBoolean(true);
    for (String text : repeated ? JsonWords.parts(parameter.example()) : List.of("")) {
      url.literal(separator + ShellWord.percentEncoded(parameter.name()) + "=");
      separator = "&";
      if (repeated) {
        url.literal(ShellWord.percentEncoded(text));
      } else {
        value(parameter);
      }
    }
  }

  private void header(SpecParameter parameter) {
    headers.add("-H "
        + (parameter.hasExample()
            ? ShellWord.quoted(headerName(parameter.name()) + ": "
                + String.join(",", JsonWords.parts(parameter.example())))
            : new ShellWord()
                .literal(headerName(parameter.name()) + ": ")
                .variable(variable(parameter))
                .toString()));
  }

  private String variable(SpecParameter parameter) {
    return variables.add(parameter.name(), parameter.description());
  }

  private void credentials(String name, JsonNode scheme) {
    String meaning = scheme.path("description").asText();
    String header = scheme.path("name").asText();
    if (scheme.path("scheme").asText().equalsIgnoreCase("basic")) {
      String user = variables.add(name + "User", meaning);
      headers.add("-u "
          + new ShellWord()
              .variable(user)
              .literal(":")
              .variable(variables.add(name + "Password", "")));
    } else if (!scheme.path("type").asText().equals("apiKey")) {
      headers.add("-H "
          + new ShellWord()
              .literal("Authorization: Bearer ")
              .variable(variables.add(name, meaning)));
    } else if (scheme.path("in").asText().equals("query")) {
      url.literal(separator + ShellWord.percentEncoded(header) + "=")
          .variable(variables.add(name, meaning));
      separator = "&";
    } else if (scheme.path("in").asText().equals("cookie")) {
      headers.add(
          "-b " + new ShellWord().literal(header + "=").variable(variables.add(name, meaning)));
    } else {
      headers.add("-H "
          + new ShellWord()
              .literal(headerName(header) + ": ")
              .variable(variables.add(name, meaning)));
    }
  }

  private String body(SpecBody body) {
    headers.add("-H " + ShellWord.quoted("Content-Type: " + body.mediaType()));
    String text = body.text();
    if (!body.isJson() || (text.length() <= SHORT_BODY && !text.contains("'"))) {
      return NEXT + "--data-raw " + ShellWord.quoted(text);
    }
    String pretty = ShellWord.shown(ShownJson.of(body.value()));
    String end = ShellWord.endOf(pretty, "JSON");
    return NEXT + "--data-binary @- <<'" + end + "'\n" + pretty + "\n" + end;
  }
}
