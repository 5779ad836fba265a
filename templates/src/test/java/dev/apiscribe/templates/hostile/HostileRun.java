package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.generator.ApiscribeCodegen;
import dev.apiscribe.templates.Generation;
import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openapitools.codegen.SpecValidationException;

/**
 * One document with hostile texts in its places: it is printed, compiled and loaded, or refused. Many places are tried at
 * once; what a refusal names is taken out, and tried alone afterwards.
 */
final class HostileRun {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private static final ParseOptions OPTIONS = new ParseOptions();

  static {
    OPTIONS.setResolve(true);
    OPTIONS.setResolveResponses(true);
  }

  private final StringPlaces places;
  private final Path scratch;
  private final boolean exhaustive;
  private final Tally tally;
  private int runs;

  /** What was tried, and what came of it. */
  static final class Tally {
    int printed;
    int refused;
    int refusedByParser;
    int readings;
    int generations;
    final List<String> complaints = new ArrayList<>();

    @Override
    public String toString() {
      return printed + " printed, " + refused + " refused with their place, " + refusedByParser + " refused by the parser, "
          + readings + " readings, " + generations + " generations";
    }
  }

  /** @param exhaustive whether each place that is taken out is tried alone, or one of each role */
  HostileRun(JsonNode document, Path scratch, boolean exhaustive, Tally tally) {
    this.places = StringPlaces.of(document);
    this.scratch = scratch;
    this.exhaustive = exhaustive;
    this.tally = tally;
  }

  void run(Map<StringPlace, String> texts) throws IOException {
    Refusal before = refusal(Map.of());
    if (before != null) {
      tally.complaints.add("refused as it is: " + before.text);
      return;
    }
    Map<StringPlace, String> rest = new LinkedHashMap<>(texts);
    Map<StringPlace, String> alone = new LinkedHashMap<>();
    Refusal refusal = refusal(rest);
    while (refusal != null) {
      List<StringPlace> named = refusal.named(rest.keySet());
      for (StringPlace place : named.isEmpty() ? List.of(culprit(rest)) : named) {
        alone.put(place, rest.remove(place));
      }
      refusal = refusal(rest);
    }
    print(rest);
    Map<String, StringPlace> roles = new LinkedHashMap<>();
    Map<StringPlace, String> accepted = new LinkedHashMap<>();
    for (Map.Entry<StringPlace, String> each : alone.entrySet()) {
      if (!exhaustive && roles.putIfAbsent(each.getKey().role() + each.getKey().isName(), each.getKey()) != null) {
        continue;
      }
      Map<StringPlace, String> one = Map.of(each.getKey(), each.getValue());
      Refusal own = refusal(one);
      if (own == null) {
        accepted.put(each.getKey(), each.getValue());
      } else {
        judge(own, each.getKey());
      }
    }
    if (refusal(accepted) == null) {
      print(accepted);
    } else {
      for (Map.Entry<StringPlace, String> each : accepted.entrySet()) {
        print(Map.of(each.getKey(), each.getValue()));
      }
    }
  }

  private void judge(Refusal refusal, StringPlace place) {
    if (refusal.isNamed()) {
      tally.refused++;
    } else if (refusal.failure instanceof SpecValidationException) {
      tally.refusedByParser++;
    } else {
      tally.complaints.add(place + ": refused without naming it: " + refusal.failure);
    }
  }

  /** The first place with which, after all before it, the document is refused. */
  private StringPlace culprit(Map<StringPlace, String> texts) throws IOException {
    List<StringPlace> all = List.copyOf(texts.keySet());
    int fine = 0;
    int refused = all.size();
    while (refused - fine > 1) {
      int middle = (fine + refused) / 2;
      Map<StringPlace, String> some = new LinkedHashMap<>();
      all.subList(0, middle).forEach(place -> some.put(place, texts.get(place)));
      if (refusal(some) == null) {
        fine = middle;
      } else {
        refused = middle;
      }
    }
    return all.get(refused - 1);
  }

  /** A generator that refuses a document. */
  private record Refusal(Throwable failure, String text, Map<StringPlace, String> pointers) {
    List<StringPlace> named(Iterable<StringPlace> places) {
      List<StringPlace> named = new ArrayList<>();
      for (StringPlace place : places) {
        if (failure instanceof SpecValidationException ? parserNames(place) : text.contains(pointers.get(place))) {
          named.add(place);
        }
      }
      int longest = named.stream().mapToInt(place -> pointers.get(place).length()).max().orElse(0);
      return failure instanceof SpecValidationException
          ? named
          : named.stream().filter(place -> pointers.get(place).length() == longest).toList();
    }

    private boolean parserNames(StringPlace place) {
      String pointer = pointers.get(place);
      String step = pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
      return text.contains("." + step + " ") || text.contains("." + step + "\n") || text.contains(step) && place.isName();
    }

    /** Whether it names the place, what is around it, or what no longer fits together with it. */
    boolean isNamed() {
      return text.matches("(?s).*#/[a-z].*");
    }
  }

  /** Reads as openapi-generator does; null when the document is taken. */
  private Refusal refusal(Map<StringPlace, String> texts) throws IOException {
    StringPlaces.Changed changed = places.with(texts);
    Path folder = scratch.resolve("trial" + runs++);
    try {
      tally.readings++;
      Path spec = write(changed.document(), folder);
      SwaggerParseResult parsed = new OpenAPIParser().readLocation(spec.toString(), null, OPTIONS);
      List<String> messages = Objects.requireNonNullElse(parsed.getMessages(), List.of());
      if (parsed.getOpenAPI() == null || !messages.isEmpty()) {
        SpecValidationException refused = new SpecValidationException(messages.toString());
        return new Refusal(refused, String.join("\n", messages) + "\n", changed.pointers());
      }
      ApiscribeCodegen generator = new ApiscribeCodegen();
      generator.additionalProperties().put("output", "client");
      generator.additionalProperties().put("basePackage", "dev.apiscribe");
      generator.setInputSpec(spec.toString());
      generator.processOpts();
      generator.preprocessOpenAPI(parsed.getOpenAPI());
      return null;
    } catch (RuntimeException e) {
      StringBuilder text = new StringBuilder();
      for (Throwable each = e; each != null; each = each.getCause()) {
        text.append(each.getMessage()).append('\n');
      }
      return new Refusal(e, text.toString(), changed.pointers());
    } finally {
      delete(folder);
    }
  }

  static Path write(JsonNode document, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("spec.json");
    Files.writeString(file, JSON.writeValueAsString(document));
    return file;
  }

  /** Prints all outputs, compiles them, and loads every class. */
  private void print(Map<StringPlace, String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    Path folder = scratch.resolve("printed" + runs++);
    Map<StringPlace, String> harmless = new LinkedHashMap<>();
    texts.keySet().forEach(place -> harmless.put(place, HostileTexts.harmless(harmless.size())));
    List<Path> sources = sources(places.with(texts).document(), folder.resolve("hostile"));
    List<String> complaints = new ArrayList<>(Escapes.from(folder.resolve("hostile"), scratch));
    complaints.addAll(Compiled.complaints(sources, Files.createDirectories(folder.resolve("classes"))));
    Refusal baseline = refusal(harmless);
    if (baseline == null) {
      List<Path> expected = sources(places.with(harmless).document(), folder.resolve("harmless"));
      if (!JavaShape.of(sources).equals(JavaShape.of(expected))) {
        complaints.add("declares or does something else than with harmless texts");
      }
    }
    if (complaints.isEmpty()) {
      tally.printed += texts.size();
      delete(folder);
    } else {
      tally.complaints.add(texts.keySet().stream().limit(20).toList() + ": " + complaints + " in " + folder);
    }
  }

  private List<Path> sources(JsonNode document, Path folder) throws IOException {
    Path spec = write(document, folder);
    List<Path> sources = new ArrayList<>();
    for (String output : Generation.OUTPUTS) {
      tally.generations++;
      Path printed = folder.resolve("out").resolve(output);
      Generation.print(spec, output, printed).keySet().forEach(file -> sources.add(printed.resolve(file)));
    }
    return sources;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
