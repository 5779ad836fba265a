package dev.apiscribe.templates;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** A document that gives everything in it the names that Java and generated code have. */
final class NamesInDocuments {
  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]\\w*\\b");
  private static final Pattern DECLARED =
      Pattern.compile("(?:class|interface|record|enum|import [\\w.]+\\.)\\s*([A-Z]\\w*)");
  /** The most parameters of an operation, and properties of a class. */
  static final int MOST = 80;

  private static final List<String> FOLDERS =
      List.of("models", "client", "server-spring", "server-jaxrs", "shared");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private NamesInDocuments() {}

  /** Returns the simple names of types that templates import, declare or take from java.lang. */
  static Set<String> types() throws IOException {
    Set<String> types = new TreeSet<>(ofJavaLang());
    for (String template : templates()) {
      Matcher declared = DECLARED.matcher(template);
      while (declared.find()) {
        types.add(declared.group(1));
      }
    }
    return types;
  }

  /** Returns the types of java.lang in the code of templates, where no import hides a model. */
  static Set<String> ofJavaLang() throws IOException {
    Set<String> types = new TreeSet<>();
    for (String template : templates()) {
      String code = template
          .replaceAll("(?s)/\\*.*?\\*/", " ")
          .replaceAll("//.*", " ")
          .replaceAll("\"(?:\\\\.|[^\"\\\\])*\"", " ");
      Matcher word = WORD.matcher(code);
      while (word.find()) {
        if (isOfJavaLang(word.group())) {
          types.add(word.group());
        }
      }
    }
    return types;
  }

  /** Returns keywords, the methods of Object, and all that templates call methods. */
  static Set<String> methods() throws IOException {
    return methods(templates());
  }

  /** Returns the same of the templates of the client alone. */
  static Set<String> methodsOfClients() throws IOException {
    return methods(templates("client"));
  }

  private static Set<String> methods(List<String> templates) {
    Set<String> methods = new TreeSet<>();
    Arrays.stream(Object.class.getDeclaredMethods()).forEach(each -> methods.add(each.getName()));
    Pattern method = Pattern.compile("\\b([a-z]\\w*)\\s*\\(");
    for (String template : templates) {
      Matcher word = WORD.matcher(template);
      while (word.find()) {
        if (SourceVersion.isKeyword(word.group())) {
          methods.add(word.group());
        }
      }
      Matcher called = method.matcher(template);
      while (called.find()) {
        methods.add(called.group(1));
      }
    }
    return methods;
  }

  private static List<String> templates() throws IOException {
    return templates(FOLDERS.toArray(String[]::new));
  }

  private static List<String> templates(String... folders) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : folders) {
      for (Path file : mustaches(folder)) {
        texts.add(Files.readString(file).replaceAll("\\{\\{[^}]*}}", " "));
      }
    }
    return texts;
  }

  private static List<Path> mustaches(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(each -> each.toString().endsWith(".mustache")).toList();
    }
  }

  /** Returns what templates write behind a name of a view, such as {@code {{name}}Json}. */
  static Set<String> endings(String view) throws IOException {
    Pattern ending =
        Pattern.compile("\\{\\{(?:\\w+\\.)*" + view + "}}(?:\\{\\{infix}})?(_?[A-Z]\\w*)");
    Set<String> endings = new TreeSet<>();
    for (String folder : FOLDERS) {
      for (Path file : mustaches(folder)) {
        Matcher written = ending.matcher(Files.readString(file));
        while (written.find()) {
          endings.add(written.group(1));
        }
      }
    }
    return endings;
  }

  /** Returns a name, and the same with each ending, once and twice. */
  static Set<String> withEndings(String name, Collection<String> endings) {
    Set<String> names = new LinkedHashSet<>(Set.of(name));
    for (String ending : endings) {
      String more = ending.startsWith("_") ? ending.toLowerCase(Locale.ROOT) : ending;
      names.add(name + more);
      names.add(name + more + more);
      names.add(name + more + "WithResponse");
    }
    return names;
  }

  private static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  /** Returns each name as it is, and in another case. */
  static Set<String> forms(Collection<String> names) {
    Set<String> forms = new TreeSet<>(names);
    each(
        names,
        (number, name) -> forms.add(
            switch (number % 3) {
              case 0 -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
              case 1 -> name.toUpperCase(Locale.ROOT);
              default -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
            }));
    return forms;
  }

  /** Returns a document whose schemas have the names, each in requests, responses and others. */
  static String ofSchemas(Collection<String> names) {
    ObjectNode document = document();
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    ObjectNode all = schemas.putObject("Everything");
    ObjectNode properties = all.put("type", "object").putObject("properties");
    ArrayNode either = schemas.putObject("Either").putArray("oneOf");
    ObjectNode paths = document.putObject("paths");
    String[] kinds = {"integer", "string", "boolean"};
    int number = 0;
    for (String name : names) {
      ObjectNode schema = schemas.putObject(name);
      if (number % 5 == 4) {
        schema.put("type", "string").putArray("enum").add("a").add(name);
      } else {
        schema.put("type", "object").putArray("required").add("own" + number);
        schema
            .putObject("properties")
            .putObject("own" + number)
            .put("type", kinds[number % kinds.length])
            .put("description", "Of its own.");
        either.add(reference(name));
      }
      properties.putObject("p" + number).setAll(reference(name));
      ObjectNode operation = operation(paths, "/" + number, "put", "op" + number, "names");
      body(operation.putObject("requestBody"), name);
      body((ObjectNode) operation.path("responses").path("200"), name);
      number++;
    }
    ObjectNode operation = operation(paths, "/all", "put", "all", "names");
    body(operation.putObject("requestBody"), "Everything");
    body((ObjectNode) operation.path("responses").path("200"), "Either");
    return document.toString();
  }

  /**
   * Returns a document whose properties, values, parameters, operations and tags have the names.
   */
  static String ofProperties(Collection<String> names, Collection<String> tags) {
    ObjectNode document = document();
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    schemas.putObject("All").put("type", "object");
    ArrayNode values = schemas.putObject("Value").put("type", "string").putArray("enum");
    ObjectNode paths = document.putObject("paths");
    Set<String> wire = new TreeSet<>();
    names.forEach(name -> {
      values.add(name);
      if (wire.add(name.toLowerCase(Locale.ROOT))) {
        ObjectNode operation = operation(paths, "/m/" + name, "post", name, "names");
        body((ObjectNode) operation.path("responses").path("200"), "All");
      }
    });
    List<String> list = List.copyOf(names);
    for (int from = 0; from < list.size(); from += MOST) {
      List<String> some = list.subList(from, Math.min(list.size(), from + MOST));
      ObjectNode properties =
          schemas.putObject("Some" + from).put("type", "object").putObject("properties");
      some.forEach(name -> properties.putObject(name).put("type", "string").put("format", "date"));
      ObjectNode operation = operation(paths, "/p" + from, "put", "with" + from, "names");
      body(operation.putObject("requestBody"), "Value");
      ArrayNode parameters = operation.putArray("parameters");
      each(
          some,
          (number, name) -> parameters
              .addObject()
              .put("name", name)
              .put("in", List.of("query", "header", "cookie").get(number % 3))
              .put("required", number % 2 == 0)
              .putObject("schema")
              .put("type", "string"));
    }
    tags.forEach(tag -> operation(paths, "/t/" + tag, "get", "of" + tag, tag));
    return document.toString();
  }

  /**
   * Returns a document whose operations have the names; each has all that is printed into the
   * classes of a tag.
   */
  static String ofOperations(Collection<String> names) throws IOException {
    ObjectNode document = document();
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    schemas.putObject("Thing").put("type", "object").put("deprecated", true);
    ObjectNode paths = document.putObject("paths");
    String successes = """
        {"200": {"description": "It.", "headers": {"X-A": {"schema": {"type": "integer"}}},
           "content": {"application/json": {"schema":
             {"type": "object", "additionalProperties": {"type": "integer"}}}}},
         "201": {"description": "Them.", "content": {"application/json": {"schema":
             {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}""";
    String parts = """
        {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {
           "a": {"type": "array", "items": {"type": "string"}},
           "b": {"type": "string", "format": "binary"}}}}}}""";
    String parameters = """
        [{"name": "a", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
         {"name": "b", "in": "query", "style": "deepObject", "schema":
           {"type": "object", "additionalProperties": {"type": "string"}}}]""";
    for (String name : names) {
      ObjectNode operation = operation(paths, "/" + name, "post", name, "names");
      operation.set("responses", MAPPER.readTree(successes));
      operation.set("requestBody", MAPPER.readTree(parts));
      operation.set("parameters", MAPPER.readTree(parameters));
    }
    return document.toString();
  }

  /**
   * Returns a document whose operations are called as another one with an ending, and tags as
   * another one, or the API, with one. Two operations have two bodies that Java cannot tell apart.
   */
  static String ofEndings(Collection<String> ofOperations, Collection<String> ofTags)
      throws IOException {
    String lists = """
        {"content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}}},
           "application/merge-patch+json": {"schema":
             {"type": "array", "items": {"type": "integer"}}}}}""";
    String list = """
        {"content": {"application/json": {"schema":
           {"type": "array", "items": {"type": "string"}, "maxItems": 3}}}}""";
    String successes = """
        {"200": {"description": "It.", "headers": {"X-A": {"schema": {"type": "integer"}}},
           "content": {"application/json": {"schema":
             {"type": "object", "additionalProperties": {"type": "integer"}}}}},
         "201": {"description": "Them.", "content": {"application/json": {"schema":
             {"type": "array", "items": {"type": "string"}}}}}}""";
    ObjectNode document = document();
    ObjectNode paths = document.putObject("paths");
    for (String name : List.of("tide", "ebb")) {
      Set<String> names = withEndings(name, ofOperations);
      // In both orders: what comes first has its name.
      List<String> order = new ArrayList<>(names);
      if (name.equals("ebb")) {
        Collections.reverse(order);
      }
      for (String each : order) {
        ObjectNode operation = operation(paths, "/" + each, "post", each, "names");
        operation.set("responses", MAPPER.readTree(successes));
        operation.set("requestBody", MAPPER.readTree(each.equals(name) ? lists : list));
      }
    }
    for (String tag : List.of("names", "golden")) {
      for (String each : withEndings(tag, ofTags)) {
        operation(paths, "/of" + each, "get", "of" + each, each.equals("golden") ? "names" : each);
      }
    }
    return document.toString();
  }

  /** Returns a document whose server variables or security schemes have the names. */
  static String ofBuilder(Collection<String> names, boolean isOfSchemes) {
    ObjectNode document = document();
    operation(document.putObject("paths"), "/a", "get", "a", "names");
    if (isOfSchemes) {
      ObjectNode schemes = document.putObject("components").putObject("securitySchemes");
      each(names, (number, name) -> {
        ObjectNode scheme = schemes.putObject(name);
        switch (number % 3) {
          case 0 -> scheme.put("type", "http").put("scheme", "basic");
          case 1 -> scheme.put("type", "http").put("scheme", "bearer");
          default -> scheme.put("type", "apiKey").put("in", "query").put("name", name);
        }
      });
      names.forEach(name -> document.withArray("security").addObject().putArray(name));
    } else {
      ObjectNode server = document.putArray("servers").addObject();
      StringBuilder url = new StringBuilder("https://a.invalid");
      names.forEach(name -> url.append("/{").append(name).append('}'));
      server.put("url", url.toString());
      ObjectNode variables = server.putObject("variables");
      names.forEach(name -> variables.putObject(name).put("default", "a"));
    }
    return document.toString();
  }

  private static void each(Collection<String> names, BiConsumer<Integer, String> what) {
    int number = 0;
    for (String name : names) {
      what.accept(number++, name);
    }
  }

  private static ObjectNode document() {
    ObjectNode document = MAPPER.createObjectNode().put("openapi", "3.0.3");
    document.putObject("info").put("title", "Golden").put("version", "1");
    return document;
  }

  private static ObjectNode operation(
      ObjectNode paths, String path, String method, String id, String tag) {
    ObjectNode operation = paths.putObject(path).putObject(method);
    operation.put("operationId", id).putArray("tags").add(tag);
    operation.putObject("responses").putObject("200").put("description", "Done.");
    return operation;
  }

  private static void body(ObjectNode owner, String schema) {
    owner
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .setAll(reference(schema));
  }

  private static ObjectNode reference(String schema) {
    return MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + schema);
  }
}
