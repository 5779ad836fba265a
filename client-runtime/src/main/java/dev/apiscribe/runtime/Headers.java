package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HeaderText;
import dev.apiscribe.runtime.internal.http.SecretHeaderNames;
import dev.apiscribe.runtime.internal.value.KnownSecrets;
import dev.apiscribe.runtime.internal.value.ShownText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Header fields, names compared without regard to case. {@link #toString()} hides the values that
 * may be secret.
 */
public final class Headers {
  private static final int MOST_SHOWN = 30;
  private static final int MOST_SHOWN_OF_A_NAME = 5;

  private static final Headers NONE =
      new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), Map.of(), Map.of(), null, null);

  private final Map<String, List<String>> fields;
  private final Map<String, MaskingRule> secrets;
  private final Map<String, String> hiddenValues;
  private final @Nullable Headers request;
  private final @Nullable MaskingLog log;
  /** Made when a text is shown, which most calls never do. */
  private volatile @Nullable KnownSecrets known;

  /**
   * @param secrets names of headers, and why they are secret
   * @param hiddenValues secrets that are sent elsewhere than in a header, and where
   * @param request those of the request; null for none
   * @param log hears what of the request is repeated; null for none
   */
  private Headers(
      Map<String, List<String>> fields,
      Map<String, MaskingRule> secrets,
      Map<String, String> hiddenValues,
      @Nullable Headers request,
      @Nullable MaskingLog log) {
    this.fields = fields;
    this.secrets = secrets;
    this.hiddenValues = hiddenValues;
    this.request = request;
    this.log = log;
  }

  public static Headers none() {
    return NONE;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Creates headers as received, without checks. */
  public static Headers of(Map<String, List<String>> fields) {
    TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    fields.forEach((name, values) -> copy.merge(name, List.copyOf(values), Headers::joined));
    return new Headers(copy, Map.of(), Map.of(), null, null);
  }

  /**
   * Headers as received.
   *
   * @param fields names and values in turn
   */
  static Headers received(List<String> fields) {
    TreeMap<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < fields.size(); i += 2) {
      List<String> value = List.of(fields.get(i + 1));
      List<String> before = all.get(fields.get(i));
      all.put(fields.get(i), before == null ? value : joined(before, value));
    }
    return new Headers(all, Map.of(), Map.of(), null, null);
  }

  /** Returns the first value, or empty when there is no such header. */
  public Optional<String> first(String name) {
    List<String> values = fields.get(name);
    return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** Returns all values in the order of arrival; empty when there is no such header. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  public boolean contains(String name) {
    return fields.containsKey(name);
  }

  /** Returns an unmodifiable map whose keys are compared without regard to case. */
  public Map<String, List<String>> asMap() {
    return Collections.unmodifiableMap(fields);
  }

  public Builder toBuilder() {
    Builder builder = new Builder();
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      builder.fields.put(field.getKey(), new ArrayList<>(field.getValue()));
    }
    builder.secrets.putAll(secrets);
    builder.hiddenValues.putAll(hiddenValues);
    builder.request = request;
    builder.log = log;
    return builder;
  }

  boolean isEmpty() {
    return fields.isEmpty() && hiddenValues.isEmpty();
  }

  /**
   * Returns these headers as those of the response to a request: what is shown of them holds none
   * of its secrets.
   *
   * @param log hears of those that the response repeats; null for none
   */
  Headers respondingTo(Headers sent, @Nullable MaskingLog log) {
    if (request == sent && this.log == log) {
      return this;
    }
    Headers all = request == null || request == sent
        ? sent
        : new Headers(sent.fields, sent.secrets, sent.hiddenValues, request, null);
    return new Headers(fields, secrets, hiddenValues, all, log);
  }

  /**
   * Returns a text of the response that these headers belong to without the secrets of its request.
   *
   * @param place of the text, for the log
   */
  String masked(String place, String text) {
    return request == null ? text : request.maskedRepetition(place, text, log);
  }

  /** Returns a text that came for a request with these headers without its secrets. */
  String maskedRepetition(String place, String text, @Nullable MaskingLog log) {
    return log == null ? known().mask(text) : known().mask(text, log.repetitionIn(place));
  }

  /** Tells which of these headers {@link #toString} does not show as they are. */
  void tellMasked(String kind, MaskingLog log) {
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      String place =
          kind + ShownText.of(repetitionMasked("name of a " + kind.strip(), field.getKey(), log));
      MaskingRule rule = rule(field.getKey());
      if (rule != null) {
        log.tell(place, rule);
        continue;
      }
      for (String value : field.getValue()) {
        String shown = repetitionMasked(place, value, log);
        if (!ShownText.ofValue(shown).equals(ShownText.of(shown))) {
          log.tell(place, MaskingRule.ADDRESS);
        }
      }
    }
  }

  private String repetitionMasked(String place, String text, MaskingLog own) {
    return request == null ? maskedRepetition(place, text, own) : masked(place, text);
  }

  /** Returns the secrets of a request with these headers. */
  KnownSecrets known() {
    KnownSecrets made = known;
    if (made == null) {
      made = collectSecrets();
      known = made;
    }
    return made;
  }

  private KnownSecrets collectSecrets() {
    KnownSecrets all = new KnownSecrets();
    for (Headers each = this; each != null; each = each.request) {
      each.hiddenValues.forEach(all::add);
      for (Map.Entry<String, List<String>> field : each.fields.entrySet()) {
        if (each.rule(field.getKey()) != null) {
          field.getValue().forEach(value -> all.addHeader(field.getKey(), value));
        }
      }
    }
    return all;
  }

  /** Returns why the values of the header are secret; null if they are not. */
  private @Nullable MaskingRule rule(String name) {
    MaskingRule told = secrets.get(name);
    return told != null || !SecretHeaderNames.contain(name) ? told : MaskingRule.HEADER_NAME;
  }

  /** These headers, but for those that {@code others} has too. */
  Headers overriddenBy(Headers others) {
    Builder merged = toBuilder();
    merged.fields.putAll(others.fields);
    merged.secrets.putAll(others.secrets);
    merged.hiddenValues.putAll(others.hiddenValues);
    return merged.build();
  }

  /** Marks as secret what the credentials added to {@code before}, or changed there. */
  Headers hidingWhatIsNotIn(Headers before) {
    Map<String, MaskingRule> hidden = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    hidden.putAll(secrets);
    hidden.putAll(before.secrets);
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      if (!field.getValue().equals(before.fields.get(field.getKey()))) {
        hidden.put(field.getKey(), MaskingRule.CREDENTIALS);
      }
    }
    Map<String, String> values = hiddenValues;
    if (!before.hiddenValues.isEmpty()) {
      values = new TreeMap<>(values);
      values.putAll(before.hiddenValues);
    }
    return new Headers(fields, hidden, values, request, log);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return Collections.unmodifiableList(all);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Headers that && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return fields.entrySet().stream()
        .mapToInt(field -> field.getKey().toLowerCase(Locale.ROOT).hashCode()
            ^ field.getValue().hashCode())
        .sum();
  }

  /**
   * Returns names and values in one line, without values that may be secret, secrets of addresses,
   * and secrets of the call.
   */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    KnownSecrets known = request == null ? known() : request.known();
    int left = MOST_SHOWN;
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      String name = field.getKey();
      if (left-- == 0) {
        text.add("...");
        break;
      }
      text.add(ShownText.of(known.mask(name)) + "="
          + (rule(name) != null ? "***" : shown(field.getValue(), known)));
    }
    return text.toString();
  }

  private static String shown(List<String> values, @Nullable KnownSecrets known) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    for (String value : values.subList(0, Math.min(values.size(), MOST_SHOWN_OF_A_NAME))) {
      text.add(ShownText.ofValue(known == null ? value : known.mask(value)));
    }
    return values.size() <= MOST_SHOWN_OF_A_NAME
        ? text.toString()
        : text.add("...").toString();
  }

  /**
   * Collects headers. Every name and value is checked at once: a line break or a character outside
   * printable ASCII is an {@link IllegalArgumentException}. Not safe for concurrent use.
   */
  public static final class Builder {
    private final TreeMap<String, List<String>> fields =
        new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final TreeMap<String, MaskingRule> secrets =
        new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final TreeMap<String, String> hiddenValues = new TreeMap<>();
    private @Nullable Headers request;
    private @Nullable MaskingLog log;

    private Builder() {}

    /** Adds a value to those of the header. */
    public Builder add(String name, String value) {
      String checked = HeaderText.checkValue(HeaderText.checkName(name), value);
      List<String> values = fields.get(name);
      if (values == null) {
        values = new ArrayList<>(1);
        fields.put(name, values);
      }
      values.add(checked);
      return this;
    }

    /** Replaces all values of the header. */
    public Builder set(String name, String value) {
      fields.remove(name);
      return add(name, value);
    }

    public Builder remove(String name) {
      fields.remove(name);
      return this;
    }

    /** Hides the values of this header in texts. */
    public Builder hide(String name) {
      return hide(name, MaskingRule.HIDDEN_HEADER);
    }

    Builder hide(String name, MaskingRule rule) {
      secrets.put(name, rule);
      return this;
    }

    /**
     * Hides a secret that the request sends outside its headers, wherever the response repeats it.
     * The values of hidden headers need not be named. A secret of less than 8 characters is not
     * looked for.
     */
    public Builder hideValue(String secret) {
      return hideValue(secret, "a hidden value");
    }

    /** @param source where the request sends it */
    Builder hideValue(String secret, String source) {
      hiddenValues.put(secret, source);
      return this;
    }

    public Headers build() {
      TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      for (Map.Entry<String, List<String>> field : fields.entrySet()) {
        copy.put(field.getKey(), List.copyOf(field.getValue()));
      }
      return new Headers(copy, copyOf(secrets), copyOf(hiddenValues), request, log);
    }

    private static <V> Map<String, V> copyOf(TreeMap<String, V> map) {
      return map.isEmpty() ? Map.of() : new TreeMap<>(map);
    }
  }
}
