package dev.apiscribe.generator.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.generator.internal.DocumentCheck;
import dev.apiscribe.generator.internal.DocumentFolder;
import dev.apiscribe.generator.internal.VisibleJson;
import dev.apiscribe.openapi.JsonPointers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A curated document made self-contained: each {@code externalValue} becomes the {@code value} that
 * its file holds, and each {@code x-source} gets the {@code url} of its document.
 */
final class SpecBundle {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private static final Pattern DATA = Pattern.compile(".*/(example|examples/[^/]+/value)(/.*)?");

  private final Path source;
  private final Object document;
  private final Map<String, String> addresses;

  private SpecBundle(Path source, Object document, Map<String, String> addresses) {
    this.source = source;
    this.document = document;
    this.addresses = addresses;
  }

  /** @param addresses of the documents, by id */
  static SpecBundle of(Path source, Map<String, String> addresses) throws IOException {
    Object document = load(source);
    SpecBundle bundle = new SpecBundle(source, document, addresses);
    return new SpecBundle(source, bundle.inline(document, ""), addresses);
  }

  /**
   * Returns the address of each document that has one, by id; none without a
   * {@code documents.yaml}.
   */
  static Map<String, String> addresses(Path documents) throws IOException {
    Map<String, String> addresses = new LinkedHashMap<>();
    if (Files.isRegularFile(documents) && load(documents) instanceof List<?> entries) {
      for (Object entry : entries) {
        if (entry instanceof Map<?, ?> document
            && document.get("id") instanceof String id
            && document.get("url") instanceof String url) {
          addresses.put(id, url);
        }
      }
    }
    return addresses;
  }

  private static Object load(Path source) throws IOException {
    try {
      LoadSettings settings = LoadSettings.builder()
          .setLabel(source.toString())
          .setMaxAliasesForCollections(0)
          .build();
      String text = Files.readString(source);
      DocumentCheck.ofSize(text, source.toString());
      return new Load(settings).loadFromString(text);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          (e.getCause() instanceof YamlEngineException ? "No YAML: " : "") + e.getMessage(), e);
    } catch (YamlEngineException e) {
      throw new IOException("No YAML: " + source + ": " + e.getMessage(), e);
    }
  }

  String json() throws JsonProcessingException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    return VisibleJson.of(JSON.writer(printer).writeValueAsString(document)) + "\n";
  }

  String yaml() {
    DumpSettings settings = DumpSettings.builder()
        .setDefaultFlowStyle(FlowStyle.BLOCK)
        .setWidth(140)
        .setSplitLines(false)
        .build();
    return VisibleJson.yaml(new Dump(settings, new SafeStrings(settings)).dumpToString(document));
  }

  private Object inline(Object node, String pointer) throws IOException {
    if (node instanceof List<?> list) {
      List<Object> copy = new java.util.ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        copy.add(inline(list.get(i), pointer + "/" + i));
      }
      return copy;
    }
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (key.equals("$ref") && entry.getValue() instanceof String reference) {
        checkReference(reference, pointer);
      }
      if (key.equals("externalValue") && pointer.contains("/examples/")) {
        copy.put("value", payload(String.valueOf(entry.getValue()), pointer));
      } else {
        copy.put(key, inline(entry.getValue(), pointer + JsonPointers.step(key)));
      }
    }
    if (pointer.endsWith("/x-source") && !DATA.matcher(pointer).matches()) {
      String address = addresses.get(String.valueOf(copy.get("document")));
      if (address != null) {
        copy.putIfAbsent("url", address);
      }
    }
    return copy;
  }

  /** The parser's own complaint names neither the place nor a way out. */
  private void checkReference(String reference, String pointer) throws IOException {
    Object target = document;
    if (DATA.matcher(pointer).matches() && reference.startsWith("#/")) {
      return;
    }
    if (!reference.startsWith("#/")) {
      throw new IOException(
          source + "#" + pointer + "/$ref: " + reference + " leads out of the file; bring it in");
    }
    for (String step : JsonPointers.ofReference(reference).substring(1).split("/")) {
      String key = JsonPointers.unescaped(step);
      target = target instanceof Map<?, ?> map ? map.get(key) : null;
    }
    if (target == null) {
      throw new IOException(
          source + "#" + pointer + "/$ref: there is no " + reference + "; correct the name");
    }
  }

  private Object payload(String file, String pointer) throws IOException {
    Path path;
    try {
      path = DocumentFolder.of(source).file(file, source + "#" + pointer + "/externalValue");
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    try {
      String text = Files.readString(path);
      DocumentCheck.ofSize(text, path.toString());
      return JSON.readValue(text, Object.class);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    } catch (JsonProcessingException e) {
      throw new IOException(path
          + " is not valid JSON: "
          + e.getOriginalMessage()
          + " at line "
          + e.getLocation().getLineNr());
    }
  }
}
