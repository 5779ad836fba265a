// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads a union from JSON that a mapper has read as Maps, Lists, texts, numbers and booleans. */
@Generated("apiscribe")
final class VariantReader {
  private static final int NONE = -1;
  /** The methods of builders by the names of their properties. */
  private static final ClassValue<Map<String, Method>> SETTERS = new ClassValue<>() {
    @Override
    protected Map<String, Method> computeValue(Class<?> builder) {
      Map<String, Method> setters = new HashMap<>();
      for (Method method : builder.getMethods()) {
        JsonProperty property = method.getAnnotation(JsonProperty.class);
        if (property != null) {
          setters.put(property.value(), method);
        }
      }
      return setters;
    }
  };

  private final Class<?>[] variants;
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Integer> elements = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final List<Fit> fits = new ArrayList<>();
  private final List<Function<Map<?, ?>, Integer>> ofObjects = new ArrayList<>();

  private final @Nullable VariantReader around;

  /** A variant with properties that it must have, and others; some have only these values, or these types. */
  private record Fit(
      int variant,
      Set<String> required,
      Set<String> optional,
      Map<String, Set<String>> values,
      Map<String, Set<String>> types) {
    boolean takes(Map<?, ?> object) {
      return object.keySet().containsAll(required)
          && values.entrySet().stream().allMatch(each -> {
            String value = scalar(object.get(each.getKey()));
            return value == null || each.getValue().contains(value);
          })
          && types.entrySet().stream().allMatch(each -> {
            Object value = object.get(each.getKey());
            return value == null || each.getValue().contains(type(value));
          });
    }
  }

  VariantReader(Class<?>... variants) {
    this(null, variants);
  }

  private VariantReader(@Nullable VariantReader around, Class<?>... variants) {
    this.around = around;
    this.variants = variants;
  }

  VariantReader type(String type, int variant) {
    types.put(type, variant);
    return this;
  }

  VariantReader texts(int variant, String... values) {
    Arrays.stream(values).forEach(value -> texts.put(value, variant));
    return this;
  }

  VariantReader elements(String type, int variant) {
    elements.put(type, variant);
    return this;
  }

  VariantReader value(String property, int variant, String... values) {
    List<String> all = Arrays.asList(values);
    return rule(object -> all.contains(scalar(object.get(property))) ? variant : NONE);
  }

  /** Begins the rules of objects whose property has the value; {@link #end} goes back to these. */
  VariantReader when(String property, String value) {
    VariantReader rules = new VariantReader(this);
    rule(object -> value.equals(scalar(object.get(property))) ? rules.choose(object) : NONE);
    return rules;
  }

  /** Begins the rules of the object in a property; {@link #end} goes back to these. */
  VariantReader inside(String property) {
    VariantReader rules = new VariantReader(this);
    rule(object -> object.get(property) instanceof Map<?, ?> inside ? rules.choose(inside) : NONE);
    return rules;
  }

  /** Begins the rules of the first element of the list in a property; {@link #end} goes back to these. */
  VariantReader first(String property) {
    VariantReader rules = new VariantReader(this);
    rule(object -> object.get(property) instanceof List<?> list
            && !list.isEmpty()
            && list.get(0) instanceof Map<?, ?> inside
        ? rules.choose(inside)
        : NONE);
    return rules;
  }

  VariantReader end() { return around == null ? this : around; }

  VariantReader typeOf(String property, String type, int variant) {
    return rule(object -> ofType(Map.of(type, variant), object.get(property)));
  }

  /** Several such rules are one: the first property that any of them names decides. */
  VariantReader property(int variant, String... properties) {
    boolean first = keys.isEmpty();
    for (String property : properties) {
      keys.put(property, variant);
    }
    return first ? rule(this::present) : this;
  }

  /** Of several such variants the one with most of its properties decides, and then the first. */
  VariantReader all(int variant, String... properties) {
    boolean first = fits.isEmpty();
    fits.add(new Fit(variant, Set.of(properties), new HashSet<>(), new HashMap<>(), new HashMap<>()));
    return first ? rule(this::fitting) : this;
  }

  /** Names properties that the variant of the last rule may have as well. */
  VariantReader known(String... properties) {
    fits.get(fits.size() - 1).optional.addAll(Arrays.asList(properties));
    return this;
  }

  /** Names the only values that a property may have in the variant of the last rule. */
  VariantReader only(String property, String... values) {
    fits.get(fits.size() - 1).values.put(property, Set.of(values));
    return this;
  }

  /** Names the only types that a property may have in the variant of the last rule. */
  VariantReader onlyTypes(String property, String... types) {
    fits.get(fits.size() - 1).types.put(property, Set.of(types));
    return this;
  }

  private int fitting(Map<?, ?> object) {
    long most = -1;
    int best = NONE;
    for (Fit each : fits) {
      long known = each.required.size() + object.keySet().stream().filter(each.optional::contains).count();
      if (known > most && each.takes(object)) {
        best = each.variant;
        most = known;
      }
    }
    return best;
  }

  private VariantReader rule(Function<Map<?, ?>, Integer> rule) {
    ofObjects.add(rule);
    return this;
  }

  private int present(Map<?, ?> object) {
    for (Map.Entry<?, ?> each : object.entrySet()) {
      Integer variant = each.getValue() == null ? null : keys.get(each.getKey());
      if (variant != null) {
        return variant;
      }
    }
    return NONE;
  }
  /** Numbers that are the same have one text. */
  private static @Nullable String scalar(@Nullable Object json) {
    if (json instanceof Number number && !isInteger(json)) {
      BigDecimal plain = new BigDecimal(number.toString()).stripTrailingZeros();
      return (plain.scale() <= 0 && plain.scale() > -100 ? plain.setScale(0) : plain).toString();
    }
    return json == null || json instanceof Map || json instanceof List ? null : json.toString();
  }

  /** Returns the record of a variant; null if the JSON is none of them. */
  @Nullable Object read(Object json) {
    int variant = choose(json);
    if (variant == NONE) {
      return null;
    }
    try {
      Field field = variants[variant].getDeclaredField("value");
      Constructor<?> constructor = variants[variant].getConstructor(field.getType());
      return constructor.newInstance(value(field.getGenericType(), json, ""));
    } catch (ReflectiveOperationException e) {
      throw failure(e);
    }
  }

  private int choose(Object json) {
    if (json instanceof Map<?, ?> object && !types.containsKey("object")) {
      return ofObjects.stream()
          .map(rule -> rule.apply(object))
          .filter(variant -> variant != NONE)
          .findFirst()
          .orElse(NONE);
    }
    if (json instanceof String && texts.containsKey(json)) {
      return texts.get(json);
    }
    Object first = json instanceof List<?> list && !list.isEmpty() ? list.get(0) : null;
    return first != null && !elements.isEmpty() ? ofType(elements, first) : ofType(types, json);
  }

  private static int ofType(Map<String, Integer> variants, @Nullable Object json) {
    String type = json == null ? "null" : type(json);
    return variants.getOrDefault(type, type.equals("integer") ? variants.getOrDefault("number", NONE) : NONE);
  }

  private static String type(Object json) {
    return json instanceof Number ? isInteger(json) ? "integer" : "number"
        : json instanceof String ? "string"
        : json instanceof Boolean ? "boolean"
        : json instanceof List ? "array"
        : "object";
  }

  private static boolean isInteger(Object json) {
    return json instanceof Integer || json instanceof Long || json instanceof BigInteger;
  }

  private static Object value(Type type, Object json, String pointer) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType container) {
      Type inside = container.getActualTypeArguments()[container.getActualTypeArguments().length - 1];
      return container.getRawType() == List.class ? list(inside, json, pointer) : map(inside, json, pointer);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isInstance(json)) {
      return json;
    }
    if (plain == BigDecimal.class) {
      return new BigDecimal(checked(json instanceof Number, json, pointer, "a number").toString());
    }
    if (plain == Long.class || plain == Integer.class) {
      return integer(plain, checked(isInteger(json), json, pointer, "an integer"), pointer);
    }
    if (plain.isInterface()) {
      return union(plain, json, pointer);
    }
    if (isModel(plain)) {
      checked(json instanceof Map, json, pointer, "an object");
      return model(plain, (Map<?, ?>) json, pointer);
    }
    if (plain != Boolean.class && plain != String.class && plain.getMethod("value").getReturnType() != String.class) {
      return number(plain, json, pointer);
    }
    boolean isText = json instanceof String && plain != Boolean.class;
    checked(isText, json, pointer, plain == Boolean.class ? "a boolean" : "a string");
    return text(plain, json, pointer);
  }

  private static Object text(Class<?> type, Object json, String pointer) throws ReflectiveOperationException {
    try {
      return type.getMethod("valueOf", String.class).invoke(null, json);
    } catch (InvocationTargetException e) {
      throw new UnreadablePropertyException(pointer, String.valueOf(e.getTargetException().getMessage()));
    }
  }

  private static Object number(Class<?> type, Object json, String pointer) throws ReflectiveOperationException {
    Class<?> inside = type.getMethod("value").getReturnType();
    boolean isWhole = inside != BigDecimal.class;
    boolean fits = isWhole ? isInteger(json) : json instanceof Number;
    checked(fits, json, pointer, isWhole ? "an integer" : "a number");
    Object number = isWhole ? integer(inside == long.class ? Long.class : Integer.class, json, pointer) : json;
    try {
      return type.getMethod("valueOf", isWhole ? inside : Number.class).invoke(null, number);
    } catch (InvocationTargetException e) {
      throw new UnreadablePropertyException(pointer, String.valueOf(e.getCause().getMessage()));
    }
  }

  private static Object union(Class<?> type, Object json, String pointer) throws ReflectiveOperationException {
    Method read = type.getDeclaredMethod("read", Object.class);
    read.setAccessible(true);
    try {
      return read.invoke(null, json);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof UnreadablePropertyException unfit) {
        String reason = String.valueOf(unfit.getMessage()).substring(unfit.pointer().length() + 2);
        throw new UnreadablePropertyException(pointer + unfit.pointer(), reason);
      }
      throw e;
    }
  }

  private static boolean isModel(Class<?> type) {
    return Arrays.stream(type.getClasses()).anyMatch(ModelBuilder.class::isAssignableFrom);
  }

  private static Object integer(Class<?> type, Object json, String pointer) {
    BigInteger number = new BigInteger(json.toString());
    checked(number.bitLength() < (type == Long.class ? Long.SIZE : Integer.SIZE), json, pointer, "a smaller number");
    return type == Long.class ? (Object) number.longValue() : (Object) number.intValue();
  }

  private static List<@Nullable Object> list(Type type, Object json, String pointer)
      throws ReflectiveOperationException {
    checked(json instanceof List, json, pointer, "an array");
    List<@Nullable Object> values = new ArrayList<>();
    for (Object each : (List<?>) json) {
      values.add(each == null ? null : value(type, each, pointer + "/" + values.size()));
    }
    return values;
  }

  private static Map<String, @Nullable Object> map(Type type, Object json, String pointer)
      throws ReflectiveOperationException {
    checked(json instanceof Map, json, pointer, "an object");
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Map.Entry<?, ?> each : ((Map<?, ?>) json).entrySet()) {
      String name = (String) each.getKey();
      Object value = each.getValue();
      values.put(name, value == null ? null : value(type, value, pointer + ModelProperties.pointer(name)));
    }
    return values;
  }

  private static Object model(Class<?> type, Map<?, ?> json, String pointer) throws ReflectiveOperationException {
    ModelBuilder builder = (ModelBuilder) type.getMethod("builder").invoke(null);
    Map<String, Method> setters = SETTERS.get(builder.getClass());
    for (Map.Entry<?, ?> each : json.entrySet()) {
      String name = (String) each.getKey();
      Object value = each.getValue();
      Method setter = setters.get(name);
      if (setter == null) {
        builder.add(builder, Set.of(), name, value);
      } else {
        Type property = setter.getGenericParameterTypes()[0];
        setter.invoke(builder, value == null ? null : value(property, value, pointer + ModelProperties.pointer(name)));
      }
    }
    return builder.getClass().getMethod("build", UnaryOperator.class).invoke(builder, ModelBuilder.INSIDE);
  }

  private static Object checked(boolean fits, Object json, String pointer, String expected) {
    if (!fits) {
      throw new UnreadablePropertyException(pointer, "expected " + expected);
    }
    return json;
  }

  private static RuntimeException failure(ReflectiveOperationException e) {
    return e instanceof InvocationTargetException && e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e);
  }

  /** Refuses a variant whose property says that it is another one. */
  static void check(@Nullable Object found, String property, String... expected) {
    String text = String.valueOf(found);
    for (String each : expected) {
      if (each.equals(text) || (!(found instanceof String) && isSameNumber(each, text))) {
        return;
      }
    }
    throw new IllegalArgumentException(
        ModelProperties.pointer(property) + ": found another value, expected " + String.join(" or ", expected));
  }

  private static boolean isSameNumber(String one, String other) {
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
