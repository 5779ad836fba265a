package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.generator.internal.ReservedNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A document may give its parts any name that Java or generated code has itself. The names are
 * those of the templates.
 */
@Tag("of-documents")
class NamesTest {
  private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+)\\.([A-Z]\\w*);");

  /** The most variables of a server: javac takes no longer chain of calls. */
  private static final int MOST = 60;

  @TempDir
  Path scratch;

  @Test
  void ofSchemasMayBeThoseOfTypes() throws Exception {
    Set<String> names = new TreeSet<>(NamesInDocuments.types());
    for (Path golden : GoldenCasesTest.cases()) {
      names.addAll(imported(Generation.javaFiles(golden.resolve("expected"))));
    }
    // What is printed for the schemas, the tag and the API themselves.
    names.addAll(List.of(
        "own1",
        "Own1Json",
        "EitherJson",
        "NamesClient",
        "NamesAsyncClient",
        "NamesOperations",
        "NamesParameters",
        "NamesParts",
        "GoldenClient",
        "GoldenAsyncClient",
        "GoldenFeature",
        "GoldenErrorHandler"));
    assertThat(NamesInDocuments.ofJavaLang())
        .as("a model would hide it in its package, and may compile")
        .allMatch(ReservedNames::isReserved);
    Map<String, String> files = compiled(NamesInDocuments.ofSchemas(names), Generation.OUTPUTS);
    for (String imported : imported(files)) {
      assertThat(names.contains(imported))
          .as("tried as the name of a schema: " + imported)
          .isTrue();
    }
  }

  @Test
  void ofPropertiesAndParametersMayBeThoseOfMethodsAndKeywords() throws Exception {
    Set<String> methods = NamesInDocuments.forms(NamesInDocuments.methods());
    compiled(
        NamesInDocuments.ofProperties(
            methods,
            List.of(
                "Object",
                "String",
                "golden",
                "class",
                "Client",
                "Api",
                "names client",
                "NAMES",
                "close",
                "builder",
                "Response",
                "list")),
        Generation.OUTPUTS);
  }

  @Test
  void ofOperationsMayBeThoseOfTypes() throws Exception {
    Set<String> names = new TreeSet<>(NamesInDocuments.types());
    names.addAll(List.of(
        "thing",
        "list_operation",
        "NamesHeaders",
        "NamesParameters",
        "NamesParts",
        "NamesResponses",
        "NamesResults"));
    compiled(NamesInDocuments.ofOperations(names), Generation.OUTPUTS);
  }

  /** What templates write behind a name may be the end of another one. */
  @Test
  void mayBeOtherNamesWithWhatTemplatesWriteBehindThem() throws Exception {
    Set<String> ofOperations = new TreeSet<>(List.of("AsMergePatch", "Body"));
    for (String view : List.of("methodName", "name", "constant")) {
      ofOperations.addAll(NamesInDocuments.endings(view));
    }
    assertThat(ofOperations).contains("WithResponse", "Json", "_ROWS");
    Set<String> ofTags = new TreeSet<>();
    for (String view : List.of("typeName", "javaName")) {
      ofTags.addAll(NamesInDocuments.endings(view));
    }
    assertThat(ofTags).contains("Client", "AsyncClient", "Operations");
    Set<String> behind = new TreeSet<>(ofTags);
    ofTags.forEach(each -> ofTags.stream()
        .filter(other -> !other.equals(each) && each.endsWith(other))
        .forEach(other -> behind.add(each.substring(0, each.length() - other.length()))));
    compiled(NamesInDocuments.ofEndings(ofOperations, behind), Generation.OUTPUTS);
    Set<String> schemes = new TreeSet<>(NamesInDocuments.endings("scheme"));
    assertThat(schemes).contains("Credentials");
    compiled(
        NamesInDocuments.ofBuilder(
            List.copyOf(NamesInDocuments.withEndings("tide", schemes)), true),
        List.of("client"));
  }

  @Test
  void ofPropertiesStayInTheirItemOfTheCommentOfAUnion() throws Exception {
    Path spec = Files.writeString(
        scratch.resolve("spec.json"), """
        {"openapi": "3.1.0", "info": {"title": "Golden", "version": "1"}, "paths": {},
         "components": {"schemas": {"Either": {"oneOf": [
           {"type": "object", "required": ["NAME"], "properties": {"NAME": {"type": "integer"}}},
           {"type": "object", "required": ["b"], "properties": {"b": {"type": "integer"}}}]}}}}""".replace("NAME", "`a`\\n\\n# c\\n\\n- d\\n1. e"));
    String either = Generation.print(spec, "models", scratch.resolve("models"))
        .get("dev/apiscribe/golden/model/Either.java");

    assertThat(either)
        .contains("<li><code>OfEitherObject</code>, if it has <code>'a' # c - d 1. e</code>");
    assertThat(either.split("<li>")).hasSize(1 + 3);
  }

  @Test
  void ofSecuritySchemesAndServerVariablesMayBeThoseOfMethods() throws Exception {
    for (boolean isOfSchemes : List.of(true, false)) {
      List<String> names = List.copyOf(NamesInDocuments.methodsOfClients());
      for (int from = 0; from < names.size(); from += MOST) {
        int to = Math.min(names.size(), from + MOST);
        compiled(
            NamesInDocuments.ofBuilder(names.subList(from, to), isOfSchemes), List.of("client"));
      }
    }
  }

  private static Set<String> imported(Map<String, String> files) {
    Set<String> names = new TreeSet<>();
    files.values().forEach(text -> {
      Matcher imports = IMPORT.matcher(text);
      while (imports.find()) {
        if (!imports.group(1).endsWith(".model")) {
          names.add(imports.group(2));
        }
      }
    });
    return names;
  }

  private Map<String, String> compiled(String document, List<String> outputs) throws IOException {
    Path folder = Files.createTempDirectory(scratch, "names");
    Path spec = Files.writeString(folder.resolve("spec.json"), document);
    Map<String, String> all = new TreeMap<>();
    List<Path> sources = new ArrayList<>();
    for (String output : outputs) {
      Path printed = folder.resolve(output);
      Map<String, String> files = Generation.print(spec, output, printed);
      files.keySet().forEach(file -> sources.add(printed.resolve(file)));
      files.forEach((file, text) -> all.put(output + "/" + file, text));
    }
    assertThat(Compilation.messages(sources, Files.createDirectory(folder.resolve("classes"))))
        .isEmpty();
    return all;
  }
}
