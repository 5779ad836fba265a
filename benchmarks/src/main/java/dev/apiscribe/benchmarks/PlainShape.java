package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A union as one writes it without a library for it: a switch on the property that comes first. */
sealed interface PlainShape {
  static PlainShape read(JsonParser in) throws IOException {
    if (in.nextToken() != JsonToken.FIELD_NAME || !in.currentName().equals("kind")) {
      throw new IOException("found another property first, expected the kind");
    }
    in.nextToken();
    String kind = in.getText();
    return switch (kind) {
      case "circle" -> Circle.read(in, kind);
      case "rectangle" -> Rectangle.read(in, kind);
      case "label" -> Label.read(in, kind);
      default -> throw new IOException("found another kind");
    };
  }

  /** A variant. */
  record Circle(
      String kind,
      @Nullable String id,
      long x,
      long y,
      long radius,
      @Nullable String color) implements PlainShape {
    static Circle read(JsonParser in, String kind) throws IOException {
      @Nullable String id = null;
      long x = 0;
      long y = 0;
      long radius = 0;
      @Nullable String color = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "id" -> id = PlainJson.text(in);
          case "x" -> x = in.getLongValue();
          case "y" -> y = in.getLongValue();
          case "radius" -> radius = in.getLongValue();
          case "color" -> color = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Circle(kind, id, x, y, radius, color);
    }
  }

  /** A variant. */
  record Rectangle(
      String kind,
      @Nullable String id,
      long x,
      long y,
      long width,
      long height,
      @Nullable String color)
      implements PlainShape {
    static Rectangle read(JsonParser in, String kind) throws IOException {
      @Nullable String id = null;
      long x = 0;
      long y = 0;
      long width = 0;
      long height = 0;
      @Nullable String color = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "id" -> id = PlainJson.text(in);
          case "x" -> x = in.getLongValue();
          case "y" -> y = in.getLongValue();
          case "width" -> width = in.getLongValue();
          case "height" -> height = in.getLongValue();
          case "color" -> color = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Rectangle(kind, id, x, y, width, height, color);
    }
  }

  /** A variant. */
  record Label(
      String kind,
      @Nullable String id,
      long x,
      long y,
      @Nullable String text,
      boolean bold) implements PlainShape {
    static Label read(JsonParser in, String kind) throws IOException {
      @Nullable String id = null;
      long x = 0;
      long y = 0;
      @Nullable String text = null;
      boolean bold = false;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "id" -> id = PlainJson.text(in);
          case "x" -> x = in.getLongValue();
          case "y" -> y = in.getLongValue();
          case "text" -> text = PlainJson.text(in);
          case "bold" -> bold = in.getBooleanValue();
          default -> in.skipChildren();
        }
      }
      return new Label(kind, id, x, y, text, bold);
    }
  }
}
