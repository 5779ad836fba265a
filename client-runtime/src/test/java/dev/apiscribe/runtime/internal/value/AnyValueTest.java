package dev.apiscribe.runtime.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values that are known only when they are there are written as databind writes them, with it and
 * without.
 */
class AnyValueTest {
  static List<Object> values() {
    return List.of(
        "a \"b\" \u0000 é",
        1,
        (short) 2,
        (byte) 3,
        5_000_000_000L,
        0.1,
        0.1f,
        Double.NaN,
        new BigDecimal("1.10E+3"),
        new BigInteger("99999999999999999999"),
        new AtomicInteger(7),
        true,
        'c',
        Arrays.asList(1, null, List.of()),
        Collections.singletonMap("a", null),
        new TreeMap<>(Map.of(2, "two", 1, "one")),
        new int[] {1, 2},
        new String[] {"a", null},
        new byte[] {1, 2, 3},
        new char[] {'a', 'b'},
        Thread.State.NEW,
        UUID.fromString("619d3e78-f61b-4be6-8bc5-aa0b59edcf7b"),
        Map.of("nested", List.of(Map.of("x", new long[] {1}))));
  }

  @ParameterizedTest
  @MethodSource("values")
  void writesAsDatabindDoes(Object value) throws IOException {
    assertThat(new String(JsonBytes.of(JsonCodecs.ANY, value), StandardCharsets.UTF_8))
        .isEqualTo(byDatabind(value));
  }

  @Test
  void writesAModelByItsAnnotationsAsDatabindDoes() throws IOException {
    AnnotatedModel model = AnnotatedModel.of(Train.class);
    assertThat(model).isNotNull();
    Train train = new Train(7L, null, new Kind("night"), Collections.singletonMap("x", null));
    assertThat(written(out -> model.write(out, train)))
        .isEqualTo("{\"wagons\":7,\"kind\":\"night\",\"x\":null}")
        .isEqualTo(byDatabind(train));
    assertThat(ParameterText.of(new Kind("night"))).isEqualTo("night");
    assertThat(AnnotatedModel.of(Car.class)).as("anything else is for databind").isNull();
  }

  @Test
  void writesAVariantOfAUnionAsItsValue() throws IOException {
    for (Object value : List.of(
        new Vehicle.OfTrain(new Train(7L, null, new Kind("night"), Map.of())),
        new Vehicle.OfName("tram"))) {
      AnnotatedModel model = AnnotatedModel.of(value.getClass());
      assertThat(model).isNotNull();
      assertThat(written(out -> model.write(out, value))).isEqualTo(byDatabind(value));
    }
    assertThat(ParameterText.of(new Vehicle.OfName("tram"))).isEqualTo("tram");
  }

  /** In the shape of the generated unions. */
  public sealed interface Vehicle {
    @JsonValue
    Object value();

    record OfTrain(Train value) implements Vehicle {}

    record OfName(String value) implements Vehicle {}
  }

  /**
   * Only a model itself says which of its properties cannot be read: whatever else fails is a
   * defect.
   */
  @Test
  void leavesOutWhatAModelSaysIsUnreadableAndNothingElse() throws IOException {
    AnnotatedModel model = AnnotatedModel.of(Broken.class);
    assertThat(written(out -> model.write(out, new Broken(Set.of("wagons"), Map.of("x", 1)))))
        .isEqualTo("{\"x\":1}");
    assertThat(written(out -> model.write(out, new Broken(Set.of(), Map.of("wagons", "many")))))
        .isEqualTo("{\"wagons\":\"many\"}");
    assertThat(AnnotatedModel.unreadable(new Broken(Set.of("wagons"), Map.of())))
        .isEqualTo(Set.of("wagons"));
    assertThat(AnnotatedModel.unreadable(new Car("a"))).isEmpty();
    assertThatThrownBy(() -> written(out -> model.write(out, new Broken(Set.of(), Map.of()))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a Broken cannot be read")
        .hasRootCauseMessage("no wagons");
  }

  @JacksonAnnotationsInside
  @JsonAutoDetect(
      getterVisibility = JsonAutoDetect.Visibility.NONE,
      isGetterVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Retention(RetentionPolicy.RUNTIME)
  @interface OfTrains {}

  /** In the shape of the generated models. */
  @OfTrains
  @JsonPropertyOrder({"wagons", "name", "kind"})
  public static final class Train {
    private final Long wagons;
    private final @Nullable String name;
    private final Kind kind;
    private final Map<String, @Nullable Object> others;

    Train(Long wagons, @Nullable String name, Kind kind, Map<String, @Nullable Object> others) {
      this.wagons = wagons;
      this.name = name;
      this.kind = kind;
      this.others = others;
    }

    @JsonProperty("kind")
    public Kind kind() {
      return kind;
    }

    @JsonProperty("name")
    public @Nullable String name() {
      return name;
    }

    @JsonProperty("wagons")
    public Long wagons() {
      return wagons;
    }

    @JsonAnyGetter
    @JsonInclude(content = JsonInclude.Include.ALWAYS)
    public Map<String, @Nullable Object> others() {
      return others;
    }
  }

  /** Whose accessor fails. */
  @OfTrains
  public static final class Broken {
    private final Set<String> unreadable;
    private final Map<String, Object> others;

    Broken(Set<String> unreadable, Map<String, Object> others) {
      this.unreadable = unreadable;
      this.others = others;
    }

    @JsonProperty("wagons")
    public Long wagons() {
      throw new IllegalStateException("no wagons");
    }

    @JsonAnyGetter
    public Map<String, Object> others() {
      return others;
    }

    public Set<String> unreadable() {
      return unreadable;
    }
  }

  /** A text in JSON. */
  public static final class Kind {
    private final String value;

    Kind(String value) {
      this.value = value;
    }

    @JsonValue
    public String value() {
      return value;
    }
  }

  /** Nothing of it is annotated. */
  public record Car(String name) {}

  @Test
  void refusesWhatRefersToItself() {
    Object[] endless = new Object[1];
    endless[0] = endless;
    assertThatThrownBy(() -> JsonBytes.of(JsonCodecs.ANY, endless)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesANameThatIsNull() {
    assertThatThrownBy(() -> JsonBytes.of(JsonCodecs.ANY, Collections.singletonMap(null, 1)))
        .isInstanceOf(IOException.class);
  }

  private static String byDatabind(Object value) throws IOException {
    return written(out -> Databind.write(out, value));
  }

  private static String written(Writing writing) throws IOException {
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonSettings.FACTORY.createGenerator(memory, JsonEncoding.UTF8)) {
      writing.to(out);
    }
    return memory.toString(StandardCharsets.UTF_8);
  }

  private interface Writing {
    void to(JsonGenerator out) throws IOException;
  }
}
