package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The unions of a golden case are read by the client's codec and by both Jacksons as the same
 * variant, whatever the order of properties, and written back as they were read.
 */
class UnionsTest {
  private static final int VALUES = Integer.getInteger("unions.values", 800);

  private static final JsonMapper TREES = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  /** JSON of each variant of each union; a word with a number sign is another value each time. */
  private static final Map<String, Map<String, List<String>>> EXAMPLES = unions(
      "Pet",
      Map.of(
          "OfCat",
          List.of(
              "{'type':'cat','name':'Tom','lives':#,'weight':#.10,'friend':@Pet}",
              "{'type':'cat','x':{'type':'dog'},'y':[1.0,2.50,1e400,123456789012345678901234567890]}"),
          "OfDog",
          List.of(
              "{'name':'Rex','type':'dog','friends':[@Pet,@Pet]}",
              "{'name':'Rex','type':'puppy','lives':'#'}"),
          "OfBird",
          List.of("{'song':'la #','type':'bird'}", "{'type':'bird'}"),
          "Unknown",
          List.of(
              "{'type':'fish','depth':#.500,'deep':{'a':[null,{}]}}",
              "{'name':'Tom'}",
              "{}",
              "{'type':null}",
              "{'type':{'type':'cat'}}",
              "{'type':'Cat'}",
              "'cat'",
              "#",
              "[{'type':'cat'}]",
              "true")),
      "Payment",
      Map.of(
          "OfCard",
          List.of("{'kind':'card','amount':#.00}", "{'amount':1E+5,'kind':'card','more':#}"),
          "OfCash",
          List.of("{'kind':'cash','amount':0.#}"),
          "Unknown",
          List.of("{'kind':'coin','amount':#.10}", "{'amount':1}")),
      "Setting",
      Map.of(
          "OfLabel", List.of("'small'", "''", "'# or so'"),
          "OfCount", List.of("#", "-#", "0"),
          "OfFlag", List.of("true", "false"),
          "OfLabels", List.of("['a','#']", "[]"),
          "OfAttributes", List.of("{'a':'#'}", "{}"),
          "Unknown", List.of("#.50", "1.0")),
      "Door",
      Map.of(
          "OfGate",
              List.of("{'bars':#}", "{'width':1,'bars':2}", "{'width':1,'bars':2,'lid':null}"),
          "OfHatch", List.of("{'lid':'a'}", "{'width':#,'lid':'a'}", "{}", "{'x':#.0}"),
          "OfArch", List.of("{'width':#}", "{'width':1,'bars':null,'lid':null}"),
          "Unknown", List.of("[]")),
      "Window",
      Map.of(
          "OfOpen", List.of("{'state':'open'}", "{'x':1,'state':'ajar'}"),
          "OfShut", List.of("{'state':'shut'}", "{'x':#.10,'state':'locked'}"),
          "Unknown", List.of("{'state':'broken'}", "{}", "{'state':#}")),
      "Lamp",
      Map.of(
          "OfDimmed", List.of("{'light':#}", "{'x':null,'light':2}"),
          "OfNamed", List.of("{'light':'#'}"),
          "Unknown", List.of("{'light':#.5}", "{'light':{}}", "{}", "{'light':null}")),
      "Shelf",
      Map.of(
          "OfBroad", List.of("{'length':#,'depth':2}", "{'depth':1,'x':{},'length':2}"),
          "OfShort", List.of("{'length':#}"),
          "Unknown", List.of("{'depth':#}", "{}")),
      "Tile",
      Map.of(
          "OfSite",
              List.of("{'kind':'site','area':'#'}", "{'area':'a','kind':'site','floor':null}"),
          "OfChart", List.of("{'kind':'chart','floor':#,'area':'a'}"),
          "OfPlan", List.of("{'floor':#,'x':#.10,'kind':'site'}"),
          "Unknown", List.of("{'kind':'site'}", "{'kind':'path','area':'a','floor':#}", "{}")),
      "Parcel",
      Map.of(
          "OfLetter", List.of("{'label':{'way':{'kind':'letter'},'x':#}}"),
          "OfCrate", List.of("{'x':#.10,'label':{'way':{'kind':'crate','x':[#]}}}"),
          "Unknown",
              List.of(
                  "{'label':{'way':{'kind':'bag'}}}", "{'label':{'way':#}}", "{'label':[]}", "{}")),
      "Notice",
      Map.of(
          "OfCalls", List.of("{'sent':[{'number':'#'},{'number':'#'}]}", "{}", "{'at':#}"),
          "OfMails", List.of("{'at':#,'sent':[{'address':'#'}]}", "{'sent':[{'address':''}]}"),
          "Unknown", List.of("#", "['a']")),
      "Check",
      Map.of(
          "OfHash", List.of("{'by':'sum','of':'#'}", "{'of':'a','by':'is'}", "{'by':'is','x':#}"),
          "OfComparison", List.of("{'by':'less','of':#}", "{'of':#.0,'by':'is'}", "{'by':'less'}"),
          "Unknown", List.of("{'by':'more'}", "{'by':'sum','of':#}", "{}")),
      "Outline",
      Map.of(
          "OfSquare", List.of("{'side':#,'top':#}", "{'top':#}", "{'side':1}", "{'x':#}"),
          "OfCircle", List.of("{'width':#,'top':#}", "{'top':1,'x':#.0,'width':2}"),
          "OfBox", List.of("{'width':#,'side':#}", "{'x':{},'side':#,'width':1}"),
          "Unknown", List.of("true")),
      "Ticket",
      Map.of(
          "OfDraft", List.of("{'id':#,'title':'a'}", "{'title':'#','id':1}", "{'id':1,'x':#}"),
          "OfSale", List.of("{'price':#}", "{'price':1,'code':'#'}", "{'code':'#'}"),
          "Unknown", List.of("[]")),
      "Voucher",
      Map.of(
          "OfPaid", List.of("{'sort':'paid','to':'#'}", "{'to':'a','by':#}", "{'by':1,'to':'b'}"),
          "OfFree", List.of("{'sort':'free','to':'#'}", "{'why':'#','to':'a'}"),
          "Unknown", List.of("true")),
      "Step",
      Map.of(
          "OfWalk", List.of("{'size':1}", "{'size':1.0,'x':#}", "{'x':#,'size':10e-1}"),
          "OfRun", List.of("{'size':2.5}", "{'size':2.50}", "{'size':100,'x':#}", "{'size':1e2}"),
          "Unknown", List.of("{'size':2}", "{'size':1.01}", "{'size':#.5,'x':{}}", "{}")),
      "Basket",
      Map.of(
          "OfFull", List.of("{'in':{'apples':#}}", "{'in':'#','lid':#}", "{'lid':1}"),
          "OfEmpty", List.of("{'in':{'why':'#'}}", "{'x':#,'in':{'why':'a'}}"),
          "Unknown", List.of("#")),
      "Creature",
      Map.of(
          "OfPet",
              List.of(
                  "{'type':'cat','lives':#}",
                  "{'type':'dog','name':'Rex','friends':[@Pet]}",
                  "{'type':'bird','song':'la','x':#.0}",
                  "{'type':'bird'}",
                  "{'type':'fish','x':#}"),
          "OfPerson", List.of("{'surname':'Li #'}"),
          "OfFlag", List.of("true", "false"),
          "Unknown", List.of("1", "'a'", "[]")));

  /** More than {@link Map#of} takes. */
  @SuppressWarnings("unchecked") // a name, and the JSON of its variants
  private static Map<String, Map<String, List<String>>> unions(Object... all) {
    Map<String, Map<String, List<String>>> unions = new TreeMap<>();
    for (int i = 0; i < all.length; i += 2) {
      unions.put((String) all[i], (Map<String, List<String>>) all[i + 1]);
    }
    return unions;
  }

  private final Map<Class<?>, List<ModelReader>> readers = new HashMap<>();
  private final Random random = new Random(42);

  @Test
  void areReadAsTheSameVariantByAllAndWrittenAsTheyWereRead() throws Exception {
    List<String> unions = List.copyOf(new TreeMap<>(EXAMPLES).keySet());
    Map<String, Integer> read = new TreeMap<>();
    for (int i = 0; i < VALUES; i++) {
      String union = unions.get(i % unions.size());
      List<String> variants = List.copyOf(new TreeMap<>(EXAMPLES.get(union)).keySet());
      String variant = variants.get(random.nextInt(variants.size()));
      String json = TREES.writeValueAsString(shuffled(TREES.readTree(example(union, variant, 0))));
      isKept(union, variant, json);
      read.merge(union + "." + variant, 1, Integer::sum);
    }
    System.out.println("Values of unions by variant: " + read);
    assertThat(read).hasSize(EXAMPLES.values().stream().mapToInt(Map::size).sum());
  }

  /** Builders, visitors and calls over a socket, as they look in a program. */
  @Test
  void areUsedByAProgram() throws Exception {
    Class<?> program = UnionCase.load("program.UnionProgram");
    ((Runnable) program.getConstructor().newInstance()).run();
  }

  private List<ModelReader> readers(Class<?> type) throws ReflectiveOperationException {
    if (!readers.containsKey(type)) {
      readers.put(type, ModelReader.all(UnionCase.loader(), UnionCase.BASE, type));
    }
    return readers.get(type);
  }

  private void isKept(String union, String variant, String json) throws Exception {
    Class<?> type = UnionCase.load("model." + union);
    // With the digits of its numbers, which nodes do not compare.
    Object tree = TREES.readValue(json, Object.class);
    JsonCodec<Object> codec = codec(union);
    Object patient = patient(codec, json);
    assertThat(patient.getClass().getSimpleName()).as(union + " " + json).isEqualTo(variant);
    assertThat(TREES.readValue(written(codec, patient), Object.class)).as(json).isEqualTo(tree);
    boolean isKnown = !patient.toString().contains("Unknown[");
    for (ModelReader reader : readers(type)) {
      Object strict = reader.read(json).orElse(null);
      if (reader.name().equals("codec") && !isKnown) {
        assertThat(strict).as(json).isNull();
        continue;
      }
      assertThat(strict)
          .as(reader.name() + " " + json)
          .isEqualTo(patient)
          .hasSameHashCodeAs(patient);
      assertThat(TREES.readValue(reader.write(strict), Object.class))
          .as(reader.name())
          .isEqualTo(tree);
    }
  }

  private String example(String union, String variant, int depth) {
    List<String> examples = EXAMPLES.get(union).get(variant);
    String example = examples.get(random.nextInt(examples.size())).replace('\'', '"');
    while (example.contains("#")) {
      example = example.replaceFirst("#", String.valueOf(1 + random.nextInt(9_999)));
    }
    while (example.contains("@Pet")) {
      List<String> variants = List.of("OfCat", "OfDog", "OfBird", "Unknown");
      String inner = depth > 3
          ? "{\"type\":\"bird\"}"
          : example("Pet", variants.get(random.nextInt(4)), depth + 1);
      example = example.replaceFirst("@Pet", inner);
    }
    return example;
  }

  private JsonNode shuffled(JsonNode json) {
    if (json instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, random);
      ObjectNode copy = TREES.createObjectNode();
      names.forEach(name -> copy.set(name, shuffled(object.get(name))));
      return copy;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode copy = TREES.createArrayNode();
      array.forEach(each -> copy.add(shuffled(each)));
      return copy;
    }
    return json;
  }

  @SuppressWarnings("unchecked") // The codec of a class that is not known here.
  private static JsonCodec<Object> codec(String name) throws ReflectiveOperationException {
    Field codec = UnionCase.load("client." + name + "Json").getDeclaredField("CODEC");
    codec.setAccessible(true);
    return (JsonCodec<Object>) codec.get(null);
  }

  private static Object patient(JsonCodec<Object> codec, String json) throws IOException {
    try (var parser = JsonSettings.FACTORY.createParser(json)) {
      parser.nextToken();
      return codec.read(new JsonReader(parser, (pointer, reason) -> pointer));
    }
  }

  private static byte[] written(JsonCodec<Object> codec, Object value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JsonSettings.FACTORY.createGenerator(out)) {
      codec.write(new JsonWriter(generator), value);
    }
    return out.toByteArray();
  }
}
