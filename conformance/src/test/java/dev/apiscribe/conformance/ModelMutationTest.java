package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.Jackson2Mapper;
import dev.apiscribe.conformance.check.ModelCheck;
import dev.apiscribe.conformance.check.ModelMapper;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.timeplus.model.Query;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A model with a defect fails, at the place of the defect. */
class ModelMutationTest {
  private static final ModelMapper HONEST = Jackson2Mapper.plain();

  @Test
  void noticesEveryPropertyThatIsNotWrittenBack() {
    int noticed = 0;
    for (DocumentedApi api : DocumentedApi.all()) {
      for (Payload payload : api.payloads()) {
        for (String property : properties(payload.value(), "", new ArrayList<>())) {
          List<Check> checks =
              ModelCheck.roundTrip(payload, writing(json -> without(json, property)));
          assertThat(Failures.aspects(checks))
              .as("%s %s", payload, property)
              .containsExactly("round trip", "toBuilder");
          assertThat(Failures.pointers(checks)).as("%s", payload).containsExactly(property);
          noticed++;
        }
      }
    }
    System.out.println("Properties that were lost from a payload, and noticed: " + noticed);
    assertThat(noticed).isGreaterThan(1000);
  }

  @Test
  void noticesAPropertyThatAMixInHides() {
    Payload payload = payload("timeplus", "get-query.200");
    ObjectMapper mapper = new ObjectMapper().addMixIn(Query.class, WithoutSql.class);
    List<Check> checks = ModelCheck.of(payload, new Jackson2Mapper("", mapper));
    assertThat(Failures.pointers(checks)).containsExactly("/sql");
  }

  @Test
  void noticesAModelThatForgetsUnknownProperties() {
    Payload payload = payload("lts", "create-log-group.201");
    List<Check> checks =
        ModelCheck.of(payload, reading((json, type) -> HONEST.read(json, Forgetful.class)));
    assertThat(Failures.aspects(checks)).containsExactly("unknown property");
    assertThat(Failures.pointers(checks)).containsExactlyInAnyOrder("/x-unknown", "");
  }

  @Test
  void noticesAModelThatIsNeverEqual() {
    Payload payload = payload("lts", "create-log-group.201");
    List<Check> checks =
        ModelCheck.of(payload, reading((json, type) -> HONEST.read(json, Lonely.class)));
    assertThat(Failures.aspects(checks)).contains("equality");
  }

  @Test
  void noticesAnInventedNull() {
    Payload payload = payload("lts", "create-log-group.201");
    List<Check> checks = ModelCheck.of(
        payload, writing(json -> JsonEdit.with(json, "/invented", NullNode.getInstance())));
    assertThat(Failures.pointers(checks)).containsExactly("/invented");
  }

  @Test
  void noticesARoundedNumber() {
    Payload payload = payload("lts", "create-log-group.request");
    JsonNode rounded = DecimalNode.valueOf(new BigDecimal("6.9999999999999999"));
    List<Check> checks =
        ModelCheck.of(payload, writing(json -> JsonEdit.with(json, "/ttl_in_days", rounded)));
    assertThat(Failures.pointers(checks)).containsExactly("/ttl_in_days");
  }

  private static ModelMapper writing(UnaryOperator<JsonNode> defect) {
    return new Defective((json, type) -> HONEST.read(json, type), defect);
  }

  private static ModelMapper reading(Reading defect) {
    return new Defective(defect, json -> json);
  }

  private static Payload payload(String api, String id) {
    return DocumentedApi.named(api).payloads().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode without(JsonNode json, String property) {
    return json.at(property).isMissingNode() ? json : JsonEdit.without(json, property);
  }

  private static List<String> properties(JsonNode value, String pointer, List<String> found) {
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        properties(value.get(i), pointer + "/" + i, found);
      }
    }
    value.properties().forEach(property -> {
      String place = pointer + JsonPointers.step(property.getKey());
      found.add(place);
      properties(property.getValue(), place, found);
    });
    return found;
  }

  private interface Reading {
    Object read(JsonNode json, Type type);
  }

  private record Defective(Reading reading, UnaryOperator<JsonNode> writing)
      implements ModelMapper {
    @Override
    public Subject subject() {
      return Subject.MODEL_JACKSON2;
    }

    @Override
    public String variant() {
      return "";
    }

    @Override
    public Object read(JsonNode json, Type type) {
      return reading.read(json, type);
    }

    @Override
    public JsonNode write(Object value) {
      return writing.apply(HONEST.write(value));
    }
  }

  @JsonIgnoreProperties("sql")
  private abstract static class WithoutSql {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Forgetful(@JsonProperty("log_group_id") String logGroupId) {}

  static final class Lonely {
    @JsonProperty("log_group_id")
    public String logGroupId;
  }
}
