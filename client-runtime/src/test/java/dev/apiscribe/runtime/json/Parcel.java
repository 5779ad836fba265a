package dev.apiscribe.runtime.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with a property of each kind. */
record Parcel(
    String id,
    @Nullable Long grams,
    @Nullable Integer stamps,
    @Nullable BigDecimal price,
    @Nullable Boolean open,
    @Nullable Parcel within,
    @Nullable List<Colour> colours,
    @Nullable Map<String, Parcel> parts,
    @Nullable Object note,
    Map<String, @Nullable Object> others) {

  static final JsonCodec<Parcel> CODEC = codec();

  static JsonCodec<Parcel> codec() {
    return new ParcelJson();
  }

  /** A closed set. */
  enum Colour {
    RED,
    BLUE
  }

  static final JsonCodec<Colour> COLOUR = new TextCodec<>("Colour") {
    @Override
    protected Colour fromText(String text) {
      return Colour.valueOf(text);
    }

    @Override
    protected String toText(Colour value) {
      return value.name();
    }
  };

  private static final class ParcelJson extends ModelCodec<Parcel> {
    private static final Constraints ID_CONSTRAINTS =
        Constraints.none().minLength(1).maxLength(3).pattern("^[a-z]+$");
    private static final Constraints GRAMS_CONSTRAINTS =
        Constraints.none().moreThan("0").maximum("1000");
    private static final Constraints PRICE_CONSTRAINTS =
        Constraints.none().minimum("0.5").lessThan("2");
    private static final Constraints PARTS_CONSTRAINTS =
        Constraints.none().minItems(1).maxItems(2);

    ParcelJson() {
      super(
          "Parcel", "id", "grams", "stamps", "price", "open", "within", "colours", "parts", "note");
    }

    @Override
    protected Parcel readProperties(JsonReader in) throws IOException {
      String id = null;
      Long grams = null;
      Integer stamps = null;
      BigDecimal price = null;
      Boolean open = null;
      Parcel within = null;
      List<Colour> colours = null;
      Map<String, Parcel> parts = null;
      Object note = null;
      Map<String, @Nullable Object> others = new LinkedHashMap<>();
      for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
        switch (property) {
          case 0 -> id = in.required(in.text());
          case 1 -> grams = in.integer();
          case 2 -> stamps = in.smallInteger();
          case 3 -> price = in.decimal();
          case 4 -> open = in.bool();
          case 5 -> within = in.value(this);
          case 6 -> colours = in.list(COLOUR);
          case 7 -> parts = in.map(this);
          case 8 -> note = in.any();
          default -> others.put(in.name(), in.any());
        }
      }
      if (id == null) {
        throw new IllegalStateException("missing property: id");
      }
      return new Parcel(id, grams, stamps, price, open, within, colours, parts, note, others);
    }

    @Override
    public void write(JsonWriter out, Parcel value) throws IOException {
      out.start();
      out.text(this, 0, value.id());
      out.integer(this, 1, value.grams());
      out.smallInteger(this, 2, value.stamps());
      out.decimal(this, 3, value.price());
      out.bool(this, 4, value.open());
      out.value(this, 5, value.within(), this);
      out.list(this, 6, value.colours(), COLOUR);
      out.map(this, 7, value.parts(), this);
      out.any(this, 8, value.note());
      out.others(value.others());
      out.end();
    }

    @Override
    public void check(ValueCheck check, Parcel value) {
      check.value(this, 0, value.id(), JsonCodecs.TEXT, ID_CONSTRAINTS);
      check.value(this, 1, value.grams(), JsonCodecs.INTEGER, GRAMS_CONSTRAINTS);
      check.value(this, 3, value.price(), JsonCodecs.DECIMAL, PRICE_CONSTRAINTS);
      check.value(this, 5, value.within(), this);
      check.list(this, 6, value.colours(), COLOUR);
      check.map(this, 7, value.parts(), this, PARTS_CONSTRAINTS);
    }
  }
}
