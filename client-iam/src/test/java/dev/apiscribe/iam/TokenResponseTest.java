package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.apiscribe.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TokenResponseTest {
  @Test
  void isWrittenAsItIsRead() throws IOException {
    StringWriter text = new StringWriter();
    // What the codec leaves open stays open.
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();
    try (JsonGenerator out = factory.createGenerator(text)) {
      TokenResponse.CODEC.write(
          new JsonWriter(out),
          new TokenResponse(new TokenResponse.Details("2026-02-11T08:09:10Z")));
    }
    assertThat(text).hasToString("{\"token\":{\"expires_at\":\"2026-02-11T08:09:10Z\"}}");
  }
}
