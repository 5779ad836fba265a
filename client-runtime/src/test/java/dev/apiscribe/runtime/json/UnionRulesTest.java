package dev.apiscribe.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A variant is chosen in the same way by the first token, by the first property, and by a tree. */
class UnionRulesTest {
  private static final UnionRules BY_TYPE = UnionRules.none()
      .texts(0, "small", "large")
      .type("string", 1)
      .type("integer", 2)
      .type("number", 3)
      .type("boolean", 4)
      .elements("string", 5)
      .elements("number", 6)
      .type("array", 5)
      .type("object", 7);

  private static final UnionRules BY_PROPERTY = UnionRules.none()
      .value("type", 0, "a", "1", "true")
      .value("type", 1, "b")
      .property(2, "own")
      .typeOf("size", "integer", 3)
      .typeOf("size", "string", 4)
      .all(5, "x", "y");

  /** A variant with its number, and what was read of it. */
  private record Variant(int number, @Nullable Object json) {}

  private static final class Codec extends UnionCodec<Variant> {
    Codec(UnionRules rules) {
      super("Union", rules);
    }

    @Override
    protected Variant readVariant(int variant, JsonReader in) throws IOException {
      return new Variant(variant, JsonCodecs.ANY.read(in));
    }

    @Override
    protected Variant unknown(Object json) {
      return new Variant(-1, json);
    }

    @Override
    public void write(JsonWriter out, Variant value) throws IOException {
      JsonCodecs.ANY.write(out, value.json());
    }
  }

  private static Variant read(UnionRules rules, String json, boolean patient) throws IOException {
    try (JsonParser parser = JsonSettings.FACTORY.createParser(json.replace('\'', '"'))) {
      parser.nextToken();
      JsonReader in = patient ? new JsonReader(parser, (at, reason) -> at) : new JsonReader(parser);
      Variant read = new Codec(rules).read(in);
      assertThat(parser.nextToken()).as("what follows " + json).isNull();
      return read;
    }
  }

  private static void chooses(UnionRules rules, int variant, String... values) throws IOException {
    for (String json : values) {
      Variant read = read(rules, json, true);
      assertThat(read.number()).as(json).isEqualTo(variant);
      try (JsonParser parser = JsonSettings.FACTORY.createParser(json.replace('\'', '"'))) {
        assertThat(read.json()).as(json).isEqualTo(new JsonReader(parser).any());
      }
      assertThat(rules.choose(read.json())).as(json).isEqualTo(variant);
    }
  }

  @Test
  void chooseByTheTypeOfTheJson() throws IOException {
    chooses(BY_TYPE, 0, "'small'", "'large'");
    chooses(BY_TYPE, 1, "''", "'Small'");
    chooses(BY_TYPE, 2, "1", "-9223372036854775809");
    chooses(BY_TYPE, 3, "1.0", "1e400");
    chooses(BY_TYPE, 4, "true", "false");
    chooses(BY_TYPE, 5, "['a']", "[]", "[null,1]");
    chooses(BY_TYPE, 6, "[1]", "[1.5,'a']");
    chooses(BY_TYPE, 7, "{}", "{'a':{'b':[]}}");
    chooses(BY_TYPE, -1, "[true]", "[[]]", "[{}]");
  }

  @Test
  void chooseByThePropertiesOfAnObjectInAnyOrder() throws IOException {
    chooses(BY_PROPERTY, 0, "{'type':'a'}", "{'own':1,'type':'a'}", "{'type':1}", "{'type':true}");
    chooses(BY_PROPERTY, 1, "{'type':'b','x':{'type':'a'}}", "{'x':[1,{}],'type':'b'}");
    chooses(BY_PROPERTY, 2, "{'own':1}", "{'type':'c','own':{}}", "{'type':['a'],'own':[]}");
    chooses(BY_PROPERTY, 3, "{'size':1}", "{'own':null,'size':1}");
    chooses(BY_PROPERTY, 4, "{'size':'1'}");
    chooses(BY_PROPERTY, 5, "{'x':null,'y':null}", "{'size':1.5,'y':1,'x':2}");
    chooses(BY_PROPERTY, -1, "{}", "{'type':null}", "{'x':1}", "{'size':{}}", "'a'", "1", "[]");
    UnionRules byNames = UnionRules.none().property(0, "a").property(1, "b", "c");
    chooses(byNames, 0, "{'a':1,'b':2}", "{'b':null,'a':1}");
    chooses(byNames, 1, "{'b':1,'a':2}", "{'c':1}", "{'x':1,'c':{}}");
    chooses(byNames, -1, "{'a':null}");
    chooses(UnionRules.none(), -1, "{}", "{'a':1}", "1");
  }

  @Test
  void chooseByWhatIsInAProperty() throws IOException {
    UnionRules rules = UnionRules.none()
        .inside("of")
        .inside("deep")
        .value("kind", 0, "a")
        .end()
        .property(1, "own")
        .end()
        .first("list")
        .property(2, "own")
        .end()
        .all(3);

    chooses(
        rules,
        0,
        "{'of':{'deep':{'kind':'a'}}}",
        "{'list':[{}],'of':{'own':1,'deep':{'kind':'a'}}}");
    chooses(rules, 1, "{'of':{'own':1}}", "{'of':{'deep':[],'own':{}}}");
    chooses(rules, 2, "{'of':{},'list':[{'own':1},{}]}", "{'of':1,'list':[{'own':'a'}]}");
    chooses(rules, 3, "{}", "{'of':[{'own':1}],'list':{'own':1}}", "{'list':[]}", "{'list':[1]}");
  }

  @Test
  void chooseTheOneWithMostPropertiesOfThoseThatFit() throws IOException {
    UnionRules rules = UnionRules.none()
        .all(0, "a")
        .known("b")
        .all(1, "a")
        .known("c", "d")
        .all(2)
        .known("b", "c");

    chooses(rules, 0, "{'a':1}", "{'b':null,'a':1}", "{'a':1,'x':1}", "{'a':1,'b':1,'c':1}");
    chooses(rules, 1, "{'a':1,'c':1}", "{'d':1,'c':1,'b':1,'a':1}");
    chooses(rules, 2, "{}", "{'b':1}", "{'c':1,'d':1,'x':1}");
  }

  @Test
  void chooseNoneThatDoesNotHaveSuchValues() throws IOException {
    UnionRules rules = UnionRules.none()
        .all(0, "way")
        .only("way", "a", "b")
        .onlyTypes("size", "number", "integer")
        .all(1, "way")
        .only("way", "b", "c")
        .onlyTypes("size", "string");

    chooses(
        rules, 0, "{'way':'a'}", "{'way':'b'}", "{'way':'b','size':1}", "{'size':1.5,'way':'b'}");
    chooses(rules, 1, "{'way':'c'}", "{'way':'b','size':'1'}", "{'way':'c','size':null}");
    chooses(rules, -1, "{'way':'a','size':'1'}", "{'way':'d'}", "{'size':1}");
  }

  @Test
  void chooseByTheRulesOfAValueThatSeveralVariantsHave() throws IOException {
    UnionRules rules = UnionRules.none()
        .value("type", 0, "a")
        .when("type", "b")
        .property(1, "own")
        .all(2)
        .end()
        .when("type", "c")
        .property(3, "own")
        .end();
    chooses(rules, 0, "{'type':'a','own':1}");
    chooses(rules, 1, "{'own':1,'type':'b'}", "{'type':'b','x':{},'own':{}}");
    chooses(rules, 2, "{'type':'b'}", "{'type':'b','own':null}");
    chooses(rules, 3, "{'type':'c','own':1}");
    chooses(rules, -1, "{'type':'c'}", "{'own':1}", "{'type':['b']}", "{'type':'d','own':1}");
    assertThatThrownBy(rules::end).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refuseWhatIsOfNoVariantWithItsPlaceIfTheReaderIsStrict() {
    for (String json : List.of("{'type':'c'}", "{'x':1,'type':'c'}", "{}", "'a'", "[]")) {
      assertThatThrownBy(() -> read(BY_PROPERTY, json, false))
          .as(json)
          .isInstanceOf(UnfitValueException.class)
          .hasMessage("not a Union");
    }
  }

  @Test
  void tellAPatientReaderWhereAValueOfNoVariantIs() throws IOException {
    List<String> told = new ArrayList<>();
    try (JsonParser parser = JsonSettings.FACTORY.createParser(
        "{\"a\":[{\"type\":\"a\"},{\"x\":1,\"type\":\"c\"},7]}")) {
      parser.nextToken();
      JsonReader in = new JsonReader(parser, (at, reason) -> {
        told.add(at + ": " + reason);
        return at;
      });
      JsonCodecs.map(JsonCodecs.list(new Codec(BY_PROPERTY))).read(in);
    }
    assertThat(told)
        .containsExactly(
            "/a/1: expected a Union, found an object", "/a/2: expected a Union, found a number");
  }
}
