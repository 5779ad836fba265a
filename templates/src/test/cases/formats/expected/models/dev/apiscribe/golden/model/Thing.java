// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Thing there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "id", "born", "created", "opens", "lasts", "home", "picture", "price", "weight", "days", "bornAsDate", "ids",
  "keys", "holidays" })
public final class Thing {
  @JsonProperty("id") @NotNull private final @Nullable String id;
  @JsonProperty("born") @NotNull private final @Nullable String born;
  @JsonProperty("created") private final @Nullable String created;
  @JsonProperty("opens") private final @Nullable String opens;
  @JsonProperty("lasts") private final @Nullable String lasts;
  @JsonProperty("home") private final @Nullable String home;
  @JsonProperty("picture") private final @Nullable String picture;
  @JsonProperty("price") private final @Nullable String price;
  @JsonProperty("weight") private final @Nullable BigDecimal weight;
  @JsonProperty("days") private final @Nullable List<@NotNull String> days;
  @JsonProperty("bornAsDate") private final @Nullable String bornAsDate;
  @JsonProperty("ids") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @NotNull String> ids;
  @JsonProperty("keys") private final @Nullable List<@NotNull String> keys;
  @JsonProperty("holidays") private final @Nullable List<@NotNull String> holidays;
  private final ModelProperties kept;

  private Thing(Builder builder, UnaryOperator<String> missing) {
    id = builder.required("id", builder.id, missing);
    born = builder.required("born", builder.born, missing);
    created = builder.created;
    opens = builder.opens;
    lasts = builder.lasts;
    home = builder.home;
    picture = builder.picture;
    price = builder.price;
    weight = builder.weight;
    days = builder.days;
    bornAsDate = builder.bornAsDate;
    ids = builder.ids;
    keys = builder.keys;
    holidays = builder.holidays;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private Thing(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  public String id() { return kept.required("id", id); }

  /** @throws UnreadablePropertyException if {@link #id()} is not of its format, or fails */
  public java.util.UUID idAsUuid() {
    return TextFormats.uuid("id", id());
  }

  public String born() { return kept.required("born", born); }

  /** @throws UnreadablePropertyException if {@link #born()} is not of its format, or fails */
  public java.time.LocalDate bornAsDate_() {
    return TextFormats.date("born", born());
  }

  public @Nullable String created() { return kept.optional("created", created); }

  /** @throws UnreadablePropertyException if {@link #created()} is not of its format, or fails */
  public @Nullable OffsetDateTime createdAsDateTime() {
    return created() == null ? null : TextFormats.dateTime("created", created());
  }

  public @Nullable String opens() { return kept.optional("opens", opens); }

  /** @throws UnreadablePropertyException if {@link #opens()} is not of its format, or fails */
  public java.time.@Nullable OffsetTime opensAsTime() {
    return opens() == null ? null : TextFormats.time("opens", opens());
  }

  public @Nullable String lasts() { return kept.optional("lasts", lasts); }

  /** @throws UnreadablePropertyException if {@link #lasts()} is not of its format, or fails */
  public java.time.temporal.@Nullable TemporalAmount lastsAsDuration() {
    return lasts() == null ? null : TextFormats.duration("lasts", lasts());
  }

  @Deprecated public @Nullable String home() { return kept.optional("home", home); }

  /** @throws UnreadablePropertyException if {@link #home()} is not of its format, or fails */
  public java.net.@Nullable URI homeAsUri() {
    return home() == null ? null : TextFormats.uri("home", home());
  }

  public @Nullable String picture() { return kept.optional("picture", picture); }

  /** @throws UnreadablePropertyException if {@link #picture()} is not of its format, or fails */
  public byte @Nullable [] pictureAsBytes() {
    return picture() == null ? null : TextFormats.bytes("picture", picture());
  }

  /** What it costs. */
  public @Nullable String price() { return kept.optional("price", price); }

  /** @throws UnreadablePropertyException if {@link #price()} is not of its format, or fails */
  public java.math.@Nullable BigDecimal priceAsDecimal() {
    return price() == null ? null : TextFormats.decimal("price", price());
  }

  public @Nullable BigDecimal weight() { return kept.optional("weight", weight); }

  public @Nullable List<String> days() { return kept.optional("days", days); }

  /** @throws UnreadablePropertyException if {@link #days()} is not of its format, or fails */
  public @Nullable List<java.time.LocalDate> daysAsDate() {
    return days() == null ? null : TextFormats.list("days", days(), TextFormats::date);
  }

  public @Nullable String bornAsDate() { return kept.optional("bornAsDate", bornAsDate); }

  public @Nullable Map<String, String> ids() { return kept.optional("ids", ids); }

  /** @throws UnreadablePropertyException if {@link #ids()} is not of its format, or fails */
  public @Nullable Map<String, java.util.UUID> idsAsUuid() {
    return ids() == null ? null : TextFormats.map("ids", ids(), TextFormats::uuid);
  }

  public @Nullable List<String> keys() { return kept.optional("keys", keys); }

  /** @throws UnreadablePropertyException if {@link #keys()} is not of its format, or fails */
  public @Nullable List<byte[]> keysAsBytes() {
    return keys() == null ? null : TextFormats.list("keys", keys(), TextFormats::bytes);
  }

  public @Nullable List<String> holidays() { return kept.optional("holidays", holidays); }

  /** @throws UnreadablePropertyException if {@link #holidays()} is not of its format, or fails */
  public @Nullable List<java.time.LocalDate> holidaysAsDate() {
    return holidays() == null ? null : TextFormats.list("holidays", holidays(), TextFormats::date);
  }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.born = born;
    builder.created = created;
    builder.opens = opens;
    builder.lasts = lasts;
    builder.home = home;
    builder.picture = picture;
    builder.price = price;
    builder.weight = weight;
    builder.days = days;
    builder.bornAsDate = bornAsDate;
    builder.ids = ids;
    builder.keys = keys;
    builder.holidays = holidays;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Thing that && Objects.equals(this.id, that.id) && Objects.equals(this.born, that.born)
        && Objects.equals(this.created, that.created) && Objects.equals(this.opens, that.opens)
        && Objects.equals(this.lasts, that.lasts) && Objects.equals(this.home, that.home)
        && Objects.equals(this.picture, that.picture) && Objects.equals(this.price, that.price)
        && Objects.equals(this.weight, that.weight) && Objects.equals(this.days, that.days)
        && Objects.equals(this.bornAsDate, that.bornAsDate) && Objects.equals(this.ids, that.ids)
        && Objects.equals(this.keys, that.keys) && Objects.equals(this.holidays, that.holidays)
        && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        id, born, created, opens, lasts, home, picture, price, weight, days, bornAsDate, ids, keys, holidays, kept);
  }

  @Override public String toString() {
    return "Thing[id=" + id + ", born=" + born + ", created=" + created + ", opens=" + opens + ", lasts=" + lasts
        + ", home=" + home + ", picture=" + (picture == null ? "null" : "***") + ", price=" + price
        + ", weight=" + weight + ", days=" + days + ", bornAsDate=" + bornAsDate + ", ids=" + ids + ", keys=" + keys
        + ", holidays=" + holidays + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "id", "born", "created", "opens", "lasts", "home", "picture", "price", "weight", "days", "bornAsDate",
        "ids", "keys", "holidays");
    private @Nullable String id;
    private @Nullable String born;
    private @Nullable String created;
    private @Nullable String opens;
    private @Nullable String lasts;
    private @Nullable String home;
    private @Nullable String picture;
    private @Nullable String price;
    private @Nullable BigDecimal weight;
    private @Nullable List<String> days;
    private @Nullable String bornAsDate;
    private @Nullable Map<String, String> ids;
    private @Nullable List<String> keys;
    private @Nullable List<String> holidays;

    private Builder() {}

    @JsonProperty("id") public Builder id(String id) {
      this.id = set("id", id);
      return this;
    }

    public Builder idAsUuid(java.util.UUID id) {
      return id(TextFormats.text(id));
    }

    @JsonProperty("born") public Builder born(String born) {
      this.born = set("born", born);
      return this;
    }

    public Builder bornAsDate_(java.time.LocalDate born) {
      return born(TextFormats.text(born));
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("created") public Builder created(@Nullable String created) {
      this.created = setNullable("created", created);
      return this;
    }

    public Builder createdAsDateTime(@Nullable OffsetDateTime created) {
      return created(created == null ? null : TextFormats.text(created));
    }

    @JsonProperty("opens") public Builder opens(@Nullable String opens) {
      this.opens = set("opens", opens);
      return this;
    }

    public Builder opensAsTime(java.time.@Nullable OffsetTime opens) {
      return opens(opens == null ? null : TextFormats.text(opens));
    }

    @JsonProperty("lasts") public Builder lasts(@Nullable String lasts) {
      this.lasts = set("lasts", lasts);
      return this;
    }

    public Builder lastsAsDuration(java.time.temporal.@Nullable TemporalAmount lasts) {
      return lasts(lasts == null ? null : TextFormats.text(lasts));
    }

    @JsonProperty("home") @Deprecated public Builder home(@Nullable String home) {
      this.home = set("home", home);
      return this;
    }

    @Deprecated
    public Builder homeAsUri(java.net.@Nullable URI home) {
      return home(home == null ? null : TextFormats.text(home));
    }

    @JsonProperty("picture") public Builder picture(@Nullable String picture) {
      this.picture = set("picture", picture);
      return this;
    }

    public Builder pictureAsBytes(byte @Nullable [] picture) {
      return picture(picture == null ? null : TextFormats.text(picture));
    }

    /** What it costs. */
    @JsonProperty("price") public Builder price(@Nullable String price) {
      this.price = set("price", price);
      return this;
    }

    public Builder priceAsDecimal(java.math.@Nullable BigDecimal price) {
      return price(price == null ? null : TextFormats.text(price));
    }

    @JsonProperty("weight") public Builder weight(@Nullable BigDecimal weight) {
      this.weight = set("weight", weight);
      return this;
    }

    @JsonProperty("days") public Builder days(@Nullable List<String> days) {
      this.days = set("days", ModelProperties.copyOf(days));
      return this;
    }

    public Builder daysAsDate(@Nullable List<java.time.LocalDate> days) {
      return days(days == null ? null : TextFormats.texts(days, TextFormats::text));
    }

    @JsonProperty("bornAsDate") public Builder bornAsDate(@Nullable String bornAsDate) {
      this.bornAsDate = set("bornAsDate", bornAsDate);
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("ids") public Builder ids(@Nullable Map<String, String> ids) {
      this.ids = setNullable("ids", ModelProperties.copyOf(ids));
      return this;
    }

    public Builder idsAsUuid(@Nullable Map<String, java.util.UUID> ids) {
      return ids(ids == null ? null : TextFormats.entries(ids, TextFormats::text));
    }

    @JsonProperty("keys") public Builder keys(@Nullable List<String> keys) {
      this.keys = set("keys", ModelProperties.copyOf(keys));
      return this;
    }

    public Builder keysAsBytes(@Nullable List<byte[]> keys) {
      return keys(keys == null ? null : TextFormats.texts(keys, TextFormats::text));
    }

    @JsonProperty("holidays") public Builder holidays(@Nullable List<String> holidays) {
      this.holidays = set("holidays", ModelProperties.copyOf(holidays));
      return this;
    }

    public Builder holidaysAsDate(@Nullable List<java.time.LocalDate> holidays) {
      return holidays(holidays == null ? null : TextFormats.texts(holidays, TextFormats::text));
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Thing build() { return complete("Thing", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Thing build(UnaryOperator<String> missing) { return new Thing(this, missing); }
  }
}
