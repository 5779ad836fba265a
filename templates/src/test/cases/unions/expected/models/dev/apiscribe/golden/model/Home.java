// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
// To change it, edit #/components/schemas/Home there, or the templates in templates/models.
package dev.apiscribe.golden.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("apiscribe") @JsonModel
@JsonPropertyOrder({
  "pet", "others", "byName", "guest", "payment", "setting", "door", "window", "lamp", "shelf", "creature", "tile",
  "parcel", "notice", "outline", "check", "ticket", "voucher", "step", "basket" })
public final class Home {
  @JsonProperty("pet") @NotNull @Valid private final @Nullable Pet pet;
  @JsonProperty("others") private final @Nullable List<@NotNull @Valid Pet> others;
  @JsonProperty("byName") @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
  private final @Nullable Map<String, @NotNull @Valid Pet> byName;
  @JsonProperty("guest") @Valid private final @Nullable Pet guest;
  @JsonProperty("payment") @Valid private final @Nullable Payment payment;
  @JsonProperty("setting") @Valid private final @Nullable Setting setting;
  @JsonProperty("door") @Valid private final @Nullable Door door;
  @JsonProperty("window") @Valid private final @Nullable Window window;
  @JsonProperty("lamp") @Valid private final @Nullable Lamp lamp;
  @JsonProperty("shelf") @Valid private final @Nullable Shelf shelf;
  @JsonProperty("creature") @Valid private final @Nullable Creature creature;
  @JsonProperty("tile") @Valid private final @Nullable Tile tile;
  @JsonProperty("parcel") @Valid private final @Nullable Parcel parcel;
  @JsonProperty("notice") @Valid private final @Nullable Notice notice;
  @JsonProperty("outline") @Valid private final @Nullable Outline outline;
  @JsonProperty("check") @Valid private final @Nullable Check check;
  @JsonProperty("ticket") @Valid private final @Nullable Ticket ticket;
  @JsonProperty("voucher") @Valid private final @Nullable Voucher voucher;
  @JsonProperty("step") @Valid private final @Nullable Step step;
  @JsonProperty("basket") @Valid private final @Nullable Basket basket;
  private final ModelProperties kept;

  private Home(Builder builder, UnaryOperator<String> missing) {
    pet = builder.required("pet", builder.pet, missing);
    others = builder.others;
    byName = builder.byName;
    guest = builder.guest;
    payment = builder.payment;
    setting = builder.setting;
    door = builder.door;
    window = builder.window;
    lamp = builder.lamp;
    shelf = builder.shelf;
    creature = builder.creature;
    tile = builder.tile;
    parcel = builder.parcel;
    notice = builder.notice;
    outline = builder.outline;
    check = builder.check;
    ticket = builder.ticket;
    voucher = builder.voucher;
    step = builder.step;
    basket = builder.basket;
    kept = ModelProperties.of(builder.kept);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING) private Home(Builder builder) { this(builder, ModelBuilder.INSIDE); }

  public static Builder builder() { return new Builder(); }

  /** A pet. */
  public Pet pet() { return kept.required("pet", pet); }

  public @Nullable List<Pet> others() { return kept.optional("others", others); }

  public @Nullable Map<String, Pet> byName() { return kept.optional("byName", byName); }

  /** A pet. */
  public @Nullable Pet guest() { return kept.optional("guest", guest); }

  public @Nullable Payment payment() { return kept.optional("payment", payment); }

  public @Nullable Setting setting() { return kept.optional("setting", setting); }

  public @Nullable Door door() { return kept.optional("door", door); }

  public @Nullable Window window() { return kept.optional("window", window); }

  public @Nullable Lamp lamp() { return kept.optional("lamp", lamp); }

  public @Nullable Shelf shelf() { return kept.optional("shelf", shelf); }

  public @Nullable Creature creature() { return kept.optional("creature", creature); }

  public @Nullable Tile tile() { return kept.optional("tile", tile); }

  public @Nullable Parcel parcel() { return kept.optional("parcel", parcel); }

  public @Nullable Notice notice() { return kept.optional("notice", notice); }

  public @Nullable Outline outline() { return kept.optional("outline", outline); }

  public @Nullable Check check() { return kept.optional("check", check); }

  public @Nullable Ticket ticket() { return kept.optional("ticket", ticket); }

  public @Nullable Voucher voucher() { return kept.optional("voucher", voucher); }

  public @Nullable Step step() { return kept.optional("step", step); }

  public @Nullable Basket basket() { return kept.optional("basket", basket); }

  /** Returns what is written back as it was read: undocumented properties, explicit nulls, values of another type. */
  @JsonAnyGetter @JsonInclude(content = JsonInclude.Include.ALWAYS)
  public Map<String, @Nullable Object> additionalProperties() { return kept.values(); }

  /** Returns the names of the documented properties whose accessors fail. */
  public Set<String> unreadable() { return kept.unreadable(); }

  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.pet = pet;
    builder.others = others;
    builder.byName = byName;
    builder.guest = guest;
    builder.payment = payment;
    builder.setting = setting;
    builder.door = door;
    builder.window = window;
    builder.lamp = lamp;
    builder.shelf = shelf;
    builder.creature = creature;
    builder.tile = tile;
    builder.parcel = parcel;
    builder.notice = notice;
    builder.outline = outline;
    builder.check = check;
    builder.ticket = ticket;
    builder.voucher = voucher;
    builder.step = step;
    builder.basket = basket;
    builder.kept = kept.editable();
    return builder;
  }

  @Override public boolean equals(@Nullable Object other) {
    return other instanceof Home that && Objects.equals(this.pet, that.pet)
        && Objects.equals(this.others, that.others) && Objects.equals(this.byName, that.byName)
        && Objects.equals(this.guest, that.guest) && Objects.equals(this.payment, that.payment)
        && Objects.equals(this.setting, that.setting) && Objects.equals(this.door, that.door)
        && Objects.equals(this.window, that.window) && Objects.equals(this.lamp, that.lamp)
        && Objects.equals(this.shelf, that.shelf) && Objects.equals(this.creature, that.creature)
        && Objects.equals(this.tile, that.tile) && Objects.equals(this.parcel, that.parcel)
        && Objects.equals(this.notice, that.notice) && Objects.equals(this.outline, that.outline)
        && Objects.equals(this.check, that.check) && Objects.equals(this.ticket, that.ticket)
        && Objects.equals(this.voucher, that.voucher) && Objects.equals(this.step, that.step)
        && Objects.equals(this.basket, that.basket) && kept.equals(that.kept);
  }

  @Override public int hashCode() {
    return Objects.hash(
        pet, others, byName, guest, payment, setting, door, window, lamp, shelf, creature, tile, parcel, notice,
        outline, check, ticket, voucher, step, basket, kept);
  }

  @Override public String toString() {
    return "Home[pet=" + pet + ", others=" + others + ", byName=" + byName + ", guest=" + guest
        + ", payment=" + payment + ", setting=" + setting + ", door=" + door + ", window=" + window + ", lamp=" + lamp
        + ", shelf=" + shelf + ", creature=" + creature + ", tile=" + tile + ", parcel=" + parcel + ", notice=" + notice
        + ", outline=" + outline + ", check=" + check + ", ticket=" + ticket + ", voucher=" + voucher + ", step=" + step
        + ", basket=" + basket + ", additionalProperties=" + kept + "]";
  }

  @JsonModel public static final class Builder extends ModelBuilder {
    private static final Set<String> NAMES = Set.of(
        "pet", "others", "byName", "guest", "payment", "setting", "door", "window", "lamp", "shelf", "creature",
        "tile", "parcel", "notice", "outline", "check", "ticket", "voucher", "step", "basket");
    private @Nullable Pet pet;
    private @Nullable List<Pet> others;
    private @Nullable Map<String, Pet> byName;
    private @Nullable Pet guest;
    private @Nullable Payment payment;
    private @Nullable Setting setting;
    private @Nullable Door door;
    private @Nullable Window window;
    private @Nullable Lamp lamp;
    private @Nullable Shelf shelf;
    private @Nullable Creature creature;
    private @Nullable Tile tile;
    private @Nullable Parcel parcel;
    private @Nullable Notice notice;
    private @Nullable Outline outline;
    private @Nullable Check check;
    private @Nullable Ticket ticket;
    private @Nullable Voucher voucher;
    private @Nullable Step step;
    private @Nullable Basket basket;

    private Builder() {}

    /** A pet. */
    @JsonProperty("pet") public Builder pet(Pet pet) {
      this.pet = set("pet", pet);
      return this;
    }

    @JsonProperty("others") public Builder others(@Nullable List<Pet> others) {
      this.others = set("others", ModelProperties.copyOf(others));
      return this;
    }

    @JsonProperty("byName") public Builder byName(@Nullable Map<String, Pet> byName) {
      this.byName = set("byName", ModelProperties.copyOf(byName));
      return this;
    }

    /**
     * A pet.
     *
     * <p>Null is written as an explicit null; not to call this leaves the property out.
     */
    @JsonProperty("guest") public Builder guest(@Nullable Pet guest) {
      this.guest = setNullable("guest", guest);
      return this;
    }

    @JsonProperty("payment") public Builder payment(@Nullable Payment payment) {
      this.payment = set("payment", payment);
      return this;
    }

    /** Null is written as an explicit null; not to call this leaves the property out. */
    @JsonProperty("setting") public Builder setting(@Nullable Setting setting) {
      this.setting = setNullable("setting", setting);
      return this;
    }

    @JsonProperty("door") public Builder door(@Nullable Door door) {
      this.door = set("door", door);
      return this;
    }

    @JsonProperty("window") public Builder window(@Nullable Window window) {
      this.window = set("window", window);
      return this;
    }

    @JsonProperty("lamp") public Builder lamp(@Nullable Lamp lamp) {
      this.lamp = set("lamp", lamp);
      return this;
    }

    @JsonProperty("shelf") public Builder shelf(@Nullable Shelf shelf) {
      this.shelf = set("shelf", shelf);
      return this;
    }

    @JsonProperty("creature") public Builder creature(@Nullable Creature creature) {
      this.creature = set("creature", creature);
      return this;
    }

    @JsonProperty("tile") public Builder tile(@Nullable Tile tile) {
      this.tile = set("tile", tile);
      return this;
    }

    @JsonProperty("parcel") public Builder parcel(@Nullable Parcel parcel) {
      this.parcel = set("parcel", parcel);
      return this;
    }

    @JsonProperty("notice") public Builder notice(@Nullable Notice notice) {
      this.notice = set("notice", notice);
      return this;
    }

    @JsonProperty("outline") public Builder outline(@Nullable Outline outline) {
      this.outline = set("outline", outline);
      return this;
    }

    @JsonProperty("check") public Builder check(@Nullable Check check) {
      this.check = set("check", check);
      return this;
    }

    @JsonProperty("ticket") public Builder ticket(@Nullable Ticket ticket) {
      this.ticket = set("ticket", ticket);
      return this;
    }

    @JsonProperty("voucher") public Builder voucher(@Nullable Voucher voucher) {
      this.voucher = set("voucher", voucher);
      return this;
    }

    @JsonProperty("step") public Builder step(@Nullable Step step) {
      this.step = set("step", step);
      return this;
    }

    @JsonProperty("basket") public Builder basket(@Nullable Basket basket) {
      this.basket = set("basket", basket);
      return this;
    }

    /** @throws IllegalArgumentException if the document names the property, which then has a method of its own */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) { return add(this, NAMES, name, value); }

    /** @throws IncompleteModelException if accessors of the model would fail; it names all of them */
    public Home build() { return complete("Home", build(INSIDE)); }

    /** Builds what was read. Each required property that is missing is given by name, for its JSON Pointer. */
    public Home build(UnaryOperator<String> missing) { return new Home(this, missing); }
  }
}
