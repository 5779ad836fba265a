package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.ServerText;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The servers that pages name; a variable gets a default that leads nowhere, until a person knows
 * better.
 */
final class Servers {
  private static final Pattern URL = Pattern.compile("(https?|\\{[^{}]+})://[^\\s?#]+");
  private static final Pattern DOUBLED = Pattern.compile("\\{{2,}([^{}]+)}{2,}");
  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}/]+}");
  private static final String NOWHERE = "https://{endpoint}";

  private final OpenQuestions questions;

  Servers(OpenQuestions questions) {
    this.questions = questions;
  }

  ArrayNode write(List<DraftPage> pages, String api) {
    Map<String, List<Place>> urls = new LinkedHashMap<>();
    for (DraftPage page : pages) {
      for (Statement server : page.facts().servers()) {
        String said = ServerText.url(server.value().asText()).replaceFirst("/+$", "");
        String url =
            DOUBLED.matcher(said.startsWith("//") ? "https:" + said : said).replaceAll("{$1}");
        if (DOUBLED.matcher(said).find()) {
          questions.add(
              QuestionKind.SERVER,
              "/servers",
              server.place(),
              "The server " + said + " has variables in more than one brace: are they variables?",
              "It is " + url + ".");
        }
        if (said.startsWith("//")) {
          questions.add(
              QuestionKind.SERVER,
              "/servers",
              server.place(),
              "The server " + said + " has no scheme: which is it?",
              "It is https.");
        }
        if (URL.matcher(url).matches() && !hasLooseBraces(url)) {
          urls.computeIfAbsent(url, key -> new ArrayList<>()).add(server.place());
        } else {
          questions.add(
              QuestionKind.SERVER,
              "/servers",
              server.place(),
              "The server " + server.value().asText()
                  + (hasLooseBraces(url)
                      ? " has a brace without its other one: where is it?"
                      : " has no scheme, or no host: where is it?"),
              "It is left out.");
        }
      }
    }
    ArrayNode servers = JsonNodeFactory.instance.arrayNode();
    if (urls.isEmpty()) {
      questions.add(
          QuestionKind.SERVER,
          "/servers",
          List.of(),
          "No page names a server: where is the API?",
          "A host that leads nowhere.");
      urls.put(NOWHERE, List.of());
    } else if (urls.size() > 1) {
      questions.add(
          QuestionKind.SERVER,
          "/servers",
          urls.values().stream().flatMap(List::stream).toList(),
          "The pages name several servers: are they one with variables?",
          "Each is an alternative.");
    }
    urls.forEach(
        (url, places) -> servers.add(server(url, places, api, "/servers/" + servers.size())));
    return servers;
  }

  private static boolean hasLooseBraces(String url) {
    String plain = VARIABLE.matcher(url).replaceAll("");
    return plain.indexOf('{') >= 0 || plain.indexOf('}') >= 0;
  }

  private ObjectNode server(String url, List<Place> places, String api, String pointer) {
    ObjectNode server =
        JsonNodeFactory.instance.objectNode().put("url", url).put("description", "The service.");
    ObjectNode variables = JsonNodeFactory.instance.objectNode();
    for (String name : OperationSelection.variables(url)) {
      boolean scheme = url.startsWith("{" + name + "}://");
      ObjectNode variable = variables.putObject(name);
      variable.put(
          "default",
          scheme
              ? "https"
              : url.contains("://{" + name + "}")
                  ? api + ".invalid"
                  : name.toLowerCase(Locale.ROOT));
      variable.put(
          "description",
          scheme ? "Protocol." : "Value of the variable " + name + " of the address.");
      if (!scheme) {
        variable.put("x-placeholder", true);
      }
      questions.add(
          QuestionKind.SERVER,
          pointer + "/variables/" + name,
          places,
          "The variable " + name + " of the server has no documented value: which is usual?",
          "A placeholder without meaning (x-placeholder).");
    }
    if (!variables.isEmpty()) {
      server.set("variables", variables);
    }
    return server;
  }
}
