package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.apiscribe.runtime.json.ObjectRule.ByContent;
import dev.apiscribe.runtime.json.ObjectRule.ByFit;
import dev.apiscribe.runtime.json.ObjectRule.ByPresence;
import dev.apiscribe.runtime.json.ObjectRule.ByRules;
import dev.apiscribe.runtime.json.ObjectRule.ByType;
import dev.apiscribe.runtime.json.ObjectRule.ByValue;
import dev.apiscribe.runtime.json.ObjectRule.Fit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a reader chooses the variant of a union: by the type of the JSON, and in an object by one
 * rule after the other. The generator fixes the rules. A variant is its number.
 */
public final class UnionRules {
  /** No variant. */
  static final int NONE = -1;
  /** The first property of an object does not decide. */
  static final int UNDECIDED = -2;

  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Integer> elements = new HashMap<>();
  private final List<ObjectRule> ofObjects = new ArrayList<>();
  /** The variant of every object. */
  private int object = UNDECIDED;
  /** The values of a property that decide first. */
  private Map<String, Integer> values = Map.of();

  private @Nullable SerializableString property;

  /** The rules that these are a part of; null for those that are none. */
  private final @Nullable UnionRules around;

  private UnionRules(@Nullable UnionRules around) {
    this.around = around;
  }

  /** Creates rules that choose nothing yet. */
  public static UnionRules none() {
    return new UnionRules(null);
  }

  /**
   * Takes JSON of a type.
   *
   * @param type {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code array} or
   *     {@code object}
   */
  public UnionRules type(String type, int variant) {
    types.put(type, variant);
    object = type.equals("object") ? variant : object;
    return this;
  }

  /** Takes the texts of an enumeration. */
  public UnionRules texts(int variant, String... values) {
    put(texts, variant, values);
    return this;
  }

  /** Takes an array whose first element has the type. */
  public UnionRules elements(String type, int variant) {
    elements.put(type, variant);
    return this;
  }

  /** Takes an object whose property has one of the values; numbers and booleans are texts here. */
  public UnionRules value(String property, int variant, String... values) {
    ByValue rule = last() instanceof ByValue last && last.property().equals(property)
        ? last
        : added(new ByValue(property, new HashMap<>()));
    put(rule.variants(), variant, values);
    return this;
  }

  /**
   * Begins the rules of objects whose property has the value, which several variants have.
   *
   * @return those rules, which {@link #end} ends
   */
  public UnionRules when(String property, String value) {
    return added(new ByRules(property, value, new UnionRules(this))).rules();
  }

  /**
   * Ends what {@link #when}, {@link #inside} or {@link #first} began.
   *
   * @return the rules around these
   */
  public UnionRules end() {
    if (around == null) {
      throw new IllegalStateException("found no rules around these");
    }
    return around;
  }

  /** Takes an object whose property has the type. */
  public UnionRules typeOf(String property, String type, int variant) {
    ByType rule = last() instanceof ByType last && last.property().equals(property)
        ? last
        : added(new ByType(property, new HashMap<>()));
    put(rule.variants(), variant, type);
    return this;
  }

  /** Takes an object that has one of the properties, and not as null. The first one decides. */
  public UnionRules property(int variant, String... properties) {
    ByPresence rule =
        last() instanceof ByPresence last ? last : added(new ByPresence(new HashMap<>()));
    put(rule.variants(), variant, properties);
    return this;
  }

  /**
   * Begins the rules of the object in a property.
   *
   * @return those rules, which {@link #end} ends
   */
  public UnionRules inside(String property) {
    return added(new ByContent(property, false, new UnionRules(this))).rules();
  }

  /**
   * Begins the rules of the first element of the list in a property.
   *
   * @return those rules, which {@link #end} ends
   */
  public UnionRules first(String property) {
    return added(new ByContent(property, true, new UnionRules(this))).rules();
  }

  /**
   * Takes an object that has all of the properties. Where several such rules follow each other, the
   * one with most properties is taken, and of these the first.
   */
  public UnionRules all(int variant, String... properties) {
    ByFit rule = last() instanceof ByFit last ? last : added(new ByFit(new ArrayList<>()));
    rule.variants().add(new Fit(variant, Set.of(properties)));
    return this;
  }

  /** Names properties that the variant of the last {@link #all} may have as well. */
  public UnionRules known(String... properties) {
    lastFit().optional().addAll(List.of(properties));
    return this;
  }

  /** Names the only values that a property may have in the variant of the last {@link #all}. */
  public UnionRules only(String property, String... values) {
    lastFit().values().put(property, Set.of(values));
    return this;
  }

  /** Names the only types that a property may have in the variant of the last {@link #all}. */
  public UnionRules onlyTypes(String property, String... types) {
    lastFit().types().put(property, Set.of(types));
    return this;
  }

  private Fit lastFit() {
    if (!(last() instanceof ByFit rule)) {
      throw new IllegalStateException("found no variant before these properties");
    }
    return rule.variants().get(rule.variants().size() - 1);
  }

  private static void put(Map<String, Integer> variants, int variant, String... keys) {
    for (String key : keys) {
      variants.put(key, variant);
    }
  }

  private @Nullable ObjectRule last() {
    return ofObjects.isEmpty() ? null : ofObjects.get(ofObjects.size() - 1);
  }

  private <R extends ObjectRule> R added(R rule) {
    if (ofObjects.isEmpty() && rule instanceof ByValue first) {
      values = first.variants();
      property = new SerializedString(first.property());
    }
    ofObjects.add(rule);
    return rule;
  }

  /** Returns the variant of JSON as {@link JsonReader#any} returns it. */
  int choose(@Nullable Object json) {
    if (json instanceof Map<?, ?> object && !types.containsKey("object")) {
      int variant = NONE;
      for (int i = 0; i < ofObjects.size() && variant == NONE; i++) {
        variant = ofObjects.get(i).choose(object);
      }
      return variant;
    }
    if (json instanceof String text && texts.containsKey(text)) {
      return texts.get(text);
    }
    Object first = json instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
    return first != null && !elements.isEmpty() ? ofType(elements, first) : ofType(types, json);
  }

  static int ofType(Map<String, Integer> variants, @Nullable Object json) {
    if (json == null) {
      return NONE;
    }
    String type = type(json);
    Integer variant = variants.get(type);
    variant = variant == null && type.equals("integer") ? variants.get("number") : variant;
    return variant == null ? NONE : variant;
  }

  /** Returns the type of JSON as {@link JsonReader#any} returns it. */
  static String type(Object json) {
    return json instanceof String
        ? "string"
        : json instanceof Boolean
            ? "boolean"
            : json instanceof Map
                ? "object"
                : json instanceof List
                    ? "array"
                    : json instanceof BigDecimal ? "number" : "integer";
  }

  /** Returns the variant of every object; {@link #UNDECIDED} if there are several. */
  int ofObject() {
    return object;
  }

  /** Returns the name of the property whose value decides; null if none does by itself. */
  @Nullable
  SerializableString property() {
    return property;
  }

  /** Returns the variant of the current value, which is not an object, by its first token. */
  int ofToken(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_ARRAY -> elements.isEmpty() ? types.getOrDefault("array", NONE) : UNDECIDED;
      case VALUE_STRING -> choose(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> choose(true);
      case VALUE_NUMBER_INT -> choose(1);
      default -> choose(BigDecimal.ONE);
    };
  }

  /**
   * Returns the variant of an object, of which the parser is at the value of the first property;
   * {@link #UNDECIDED} if that does not decide.
   */
  int ofFirst(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    String name = parser.currentName();
    if (property != null) {
      boolean decides = token.isScalarValue() && property.getValue().equals(name);
      return decides ? values.getOrDefault(parser.getText(), UNDECIDED) : UNDECIDED;
    }
    boolean byName = token != JsonToken.VALUE_NULL
        && !ofObjects.isEmpty()
        && ofObjects.get(0) instanceof ByPresence;
    return byName
        ? ((ByPresence) ofObjects.get(0)).variants().getOrDefault(name, UNDECIDED)
        : UNDECIDED;
  }
}
