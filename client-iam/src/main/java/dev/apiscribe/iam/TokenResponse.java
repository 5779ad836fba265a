package dev.apiscribe.iam;

import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The details of a token in IAM's response. */
record TokenResponse(@Nullable Details token) {
  static final JsonCodec<TokenResponse> CODEC = new ModelCodec<>("TokenResponse", "token") {
    @Override
    protected TokenResponse readProperties(JsonReader in) throws IOException {
      Details token = null;
      for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
        switch (property) {
          case 0 -> token = in.value(Details.CODEC);
          default -> in.any();
        }
      }
      return new TokenResponse(token);
    }

    @Override
    public void write(JsonWriter out, TokenResponse value) throws IOException {
      out.start();
      out.value(this, 0, value.token(), Details.CODEC);
      out.end();
    }
  };

  record Details(@Nullable String expiresAt) {
    static final JsonCodec<Details> CODEC = new ModelCodec<>("Details", "expires_at") {
      @Override
      protected Details readProperties(JsonReader in) throws IOException {
        String expiresAt = null;
        for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
          switch (property) {
            case 0 -> expiresAt = in.text();
            default -> in.any();
          }
        }
        return new Details(expiresAt);
      }

      @Override
      public void write(JsonWriter out, Details value) throws IOException {
        out.start();
        out.text(this, 0, value.expiresAt());
        out.end();
      }
    };
  }
}
