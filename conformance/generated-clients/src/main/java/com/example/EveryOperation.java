package com.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Calls every documented operation with the Java client that openapi-generator prints, on each
 * server of a list.
 */
public final class EveryOperation {
  private final String api;
  private final JsonNode spec;
  private final Map<String, JsonNode> requests;
  private final List<String> failures = new ArrayList<>();
  private int calls;

  private EveryOperation(String api, JsonNode spec, Map<String, JsonNode> requests) {
    this.api = api;
    this.spec = spec;
    this.requests = requests;
  }

  /** @param arguments the list of servers, the folder of bundled specs, and that of mappings */
  public static void main(String[] arguments) throws Exception {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> said = new TreeMap<>();
    boolean failed = false;
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] server = line.split(" ");
      EveryOperation client = new EveryOperation(
          server[1],
          json.readTree(Path.of(arguments[1], server[1] + ".json").toFile()),
          requests(json, Path.of(arguments[2], server[1], "mappings")));
      client.call(server[2]);
      failed |= !client.failures.isEmpty();
      said.put(
          server[0] + " " + server[1],
          client.calls + " operations called, " + client.failures.size() + " failed");
      client.failures.forEach(failure -> System.out.println(line + ": " + failure));
    }
    said.forEach((server, result) -> System.out.println("Java, " + server + ": " + result));
    System.exit(failed ? 1 : 0);
  }

  /** Returns for each operation the request that its mapping has as a sample. */
  private static Map<String, JsonNode> requests(ObjectMapper json, Path folder) throws IOException {
    Map<String, JsonNode> requests = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        for (JsonNode mapping : json.readTree(file.toFile()).path("mappings")) {
          JsonNode about = mapping.at("/metadata/apiscribe");
          if (about.has("request")) {
            requests.put(about.path("operationId").asText(), about.path("request"));
          }
        }
      }
    }
    return requests;
  }

  private void call(String endpoint) throws Exception {
    Object client = Class.forName(api + ".ApiClient").getConstructor().newInstance();
    client.getClass().getMethod("updateBaseUri", String.class).invoke(client, endpoint);
    ObjectMapper json =
        (ObjectMapper) client.getClass().getMethod("getObjectMapper").invoke(client);
    spec.path("paths")
        .properties()
        .forEach(path -> path.getValue().properties().forEach(each -> {
          if (each.getValue().has("operationId")) {
            try {
              call(client, json, path.getKey(), path.getValue(), each.getValue());
            } catch (InvocationTargetException e) {
              failures.add(each.getValue().path("operationId").asText() + ": " + e.getCause());
            } catch (ReflectiveOperationException | IOException e) {
              failures.add(each.getValue().path("operationId").asText() + ": " + e);
            }
          }
        }));
  }

  private void call(
      Object client, ObjectMapper mapper, String path, JsonNode item, JsonNode operation)
      throws ReflectiveOperationException, IOException {
    String id = operation.path("operationId").asText();
    JsonNode request = requests.get(id);
    Class<?> type =
        Class.forName(api + ".api." + pascal(operation.path("tags").path(0).asText()) + "Api");
    Method method = Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(id))
        .filter(each -> Arrays.stream(each.getParameterTypes()).noneMatch(Map.class::equals))
        .min(Comparator.comparing(Method::getParameterCount))
        .orElseThrow(() -> new NoSuchMethodException(id));
    List<JsonNode> parameters = new ArrayList<>();
    for (JsonNode list : List.of(item.path("parameters"), operation.path("parameters"))) {
      for (JsonNode each : list) {
        parameters.add(each.has("$ref") ? spec.at(each.path("$ref").asText().substring(1)) : each);
      }
    }
    // openapi-generator has those first that are required, and a required body among them.
    Class<?>[] types = method.getParameterTypes();
    List<Object> arguments = new ArrayList<>();
    for (JsonNode parameter : parameters) {
      if (parameter.path("required").asBoolean()) {
        String text = value(path, request, parameter);
        arguments.add(mapper.convertValue(text, types[arguments.size()]));
      }
    }
    if (operation.path("requestBody").path("required").asBoolean()) {
      Object body = request.has("jsonBody")
          ? mapper.treeToValue(request.path("jsonBody"), types[arguments.size()])
          : request.path("body").asText();
      arguments.add(body);
    }
    while (arguments.size() < types.length) {
      arguments.add(null);
    }
    // It accepts each documented media type, and can read JSON alone.
    boolean streams = operation.toString().contains("text/event-stream");
    Consumer<HttpRequest.Builder> json = each -> each.setHeader("Accept", "application/json");
    client
        .getClass()
        .getMethod("setRequestInterceptor", Consumer.class)
        .invoke(client, streams ? json : null);
    calls++;
    method.invoke(type.getConstructor(client.getClass()).newInstance(client), arguments.toArray());
  }

  private static String value(String path, JsonNode request, JsonNode parameter) {
    String name = parameter.path("name").asText();
    if (parameter.path("in").asText().equals("path")) {
      String[] template = path.split("/");
      String[] target =
          request.path("target").asText().replaceFirst("\\?.*", "").split("/");
      return target[Arrays.asList(template).indexOf("{" + name + "}")];
    }
    if (parameter.path("in").asText().equals("query")) {
      String query = request.path("target").asText().replaceFirst("[^?]*\\??", "");
      return Arrays.stream(query.split("&"))
          .filter(pair -> pair.startsWith(name + "="))
          .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + query));
    }
    return request.path("headers").path(name).asText("en-us");
  }

  private static String pascal(String tag) {
    StringBuilder name = new StringBuilder();
    for (String word : tag.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
