// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.Part;
import dev.apiscribe.runtime.FilePart;
import dev.apiscribe.runtime.MultipartBody;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The bodies of several parts that the operations in {@link ThingsClient} send. */
@Generated("apiscribe")
public final class ThingsParts {
  private ThingsParts() {}

  /** The body of {@code sendThing}. */
  public static final class SendThing {
    private final RequestBody body;

    private SendThing(RequestBody body) {
      this.body = body;
    }

    /** Creates a builder without parts. */
    public static Builder builder() {
      return new Builder();
    }

    RequestBody toRequestBody() {
      return this.body;
    }

    /** Collects the parts, which are sent in the order in which they are added. */
    public static final class Builder {
      private final MultipartBody parts = MultipartBody.create();

      private Builder() {}

      /**
       * Adds {@code name}.
       */
      public Builder name(@Nullable String name) {
        this.parts.text("name", name);
        return this;
      }

      /**
       * Adds {@code tags}.
       */
      public Builder tags(@Nullable List<String> tags) {
        this.parts.text("tags", tags);
        return this;
      }

      /**
       * Adds {@code part}.
       */
      public Builder part(@Nullable Part part) {
        this.parts.json("part", PartJson.CODEC, part);
        return this;
      }

      /**
       * Adds {@code data}.
       */
      public Builder data(@Nullable FilePart data) {
        this.parts.file("data", data);
        return this;
      }

      /**
       * Creates the body.
       */
      public SendThing build() {
        return new SendThing(this.parts.toRequestBody());
      }
    }
  }

  /** The body of {@code sendParts}. */
  public static final class SendParts {
    private final RequestBody body;

    private SendParts(RequestBody body) {
      this.body = body;
    }

    /** Creates a builder without parts. */
    public static Builder builder() {
      return new Builder();
    }

    RequestBody toRequestBody() {
      return this.body;
    }

    /** Collects the parts, which are sent in the order in which they are added. */
    public static final class Builder {
      private final MultipartBody parts = MultipartBody.create();

      private Builder() {}

      /**
       * Adds {@code file}.
       * The file.
       */
      public Builder file(@Nullable FilePart file) {
        this.parts.file("file", file);
        return this;
      }

      /**
       * Adds {@code files}.
       */
      public Builder files(@Nullable List<FilePart> files) {
        this.parts.files("files", files);
        return this;
      }

      /**
       * Adds {@code part}.
       */
      public Builder part(@Nullable Part part) {
        this.parts.json("part", PartJson.CODEC, part);
        return this;
      }

      /**
       * Adds {@code parts}.
       */
      public Builder parts_(@Nullable List<Part> parts_) {
        this.parts.json("parts", JsonCodecs.list(PartJson.CODEC), parts_);
        return this;
      }

      /**
       * Adds {@code color}.
       */
      public Builder color(@Nullable Color color) {
        this.parts.text("color", color);
        return this;
      }

      /**
       * Adds {@code number}.
       */
      public Builder number(@Nullable Integer number) {
        this.parts.text("number", number);
        return this;
      }

      /**
       * Adds {@code names}.
       */
      public Builder names(@Nullable List<String> names) {
        this.parts.text("names", names);
        return this;
      }

      /**
       * Adds {@code any}.
       */
      public Builder any(@Nullable Object any) {
        this.parts.json("any", JsonCodecs.ANY, any);
        return this;
      }

      /**
       * Creates the body.
       *
       * @throws IllegalStateException if a required part is missing
       */
      public SendParts build() {
        return new SendParts(this.parts.require("file", "part").toRequestBody());
      }
    }
  }
}
