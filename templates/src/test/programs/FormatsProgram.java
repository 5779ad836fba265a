package dev.apiscribe.golden.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.golden.client.GoldenClient;
import dev.apiscribe.golden.client.ThingsParameters;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.golden.model.UnreadablePropertyException;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads and writes texts in types of Java, as a program does. */
public final class FormatsProgram implements Runnable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public void run() {
    try {
      readsAndKeepsTexts();
      failsForTheOnePropertyThatIsNotOfItsFormat();
      readsAndKeepsListsAndMaps();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    writesTexts();
    writesParameters();
  }

  @SuppressWarnings("deprecation") // home is
  private static void readsAndKeepsTexts() throws JsonProcessingException {
    String json = """
        {"id":"0B2C6E4A-0000-4000-8000-00000000000A","born":"2024-02-29",\
        "created":"2024-01-02T03:04:05.600+02:00","opens":"08:00:00Z","lasts":"PT90M",\
        "home":"https://example.com/%7ea","picture":"-_8","price":"1.50"}""";
    Thing thing = MAPPER.readValue(json, Thing.class);
    assertThat(thing.idAsUuid()).isEqualTo(new UUID(0x0b2c6e4a00004000L, 0x800000000000000aL));
    assertThat(thing.bornAsDate_()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(thing.createdAsDateTime()).isEqualTo("2024-01-02T01:04:05.6Z");
    assertThat(thing.opensAsTime()).isEqualTo(OffsetTime.of(8, 0, 0, 0, ZoneOffset.UTC));
    assertThat(thing.lastsAsDuration()).isEqualTo(Duration.ofMinutes(90));
    assertThat(thing.homeAsUri()).isEqualTo(URI.create("https://example.com/%7ea"));
    assertThat(thing.pictureAsBytes()).containsExactly(0xfb, 0xff);
    assertThat(thing.priceAsDecimal()).isEqualTo(new BigDecimal("1.50"));
    assertThat(MAPPER.writeValueAsString(thing)).isEqualTo(json);
    assertThat(thing.toString()).doesNotContain("-_8");
    Thing lower = thing.toBuilder().id(thing.id().toLowerCase(java.util.Locale.ROOT)).build();
    assertThat(lower.idAsUuid()).isEqualTo(thing.idAsUuid());
    assertThat(lower).as("another text").isNotEqualTo(thing);
  }

  @SuppressWarnings("deprecation") // home is
  private static void failsForTheOnePropertyThatIsNotOfItsFormat() throws JsonProcessingException {
    Thing thing = MAPPER.readValue("""
        {"id":"1-1-1-1-1","born":"yesterday","created":"2024-01-02","opens":"08:00",
         "lasts":"P1MT1H","home":"a b","picture":"*","price":"a lot"}""", Thing.class);
    fails(thing::idAsUuid, "/id: expected a UUID, found another text");
    fails(thing::bornAsDate_, "/born: expected a date, found another text");
    fails(
        thing::createdAsDateTime,
        "/created: expected a date and time with an offset, found another text");
    fails(thing::opensAsTime, "/opens: expected a time with an offset, found another text");
    fails(thing::lastsAsDuration, "/lasts: expected a duration, found another text");
    fails(thing::homeAsUri, "/home: expected a URI, found another text");
    fails(thing::pictureAsBytes, "/picture: expected Base64, found another text");
    fails(thing::priceAsDecimal, "/price: expected a decimal number, found another text");
    assertThat(thing.born()).isEqualTo("yesterday");
    assertThat(thing.unreadable()).isEmpty();
    Thing without = MAPPER.readValue("{\"id\":\"a\"}", Thing.class);
    fails(without::bornAsDate_, "/born: missing property");
    assertThat(without.createdAsDateTime()).isNull();
    assertThat(without.pictureAsBytes()).isNull();
  }

  private static void fails(ThrowingCallable accessor, String message) {
    assertThatThrownBy(accessor).isInstanceOf(UnreadablePropertyException.class).hasMessage(message);
  }

  @SuppressWarnings("deprecation") // home is
  private static void writesTexts() {
    Thing thing = Thing.builder()
        .idAsUuid(new UUID(0, 1))
        .bornAsDate_(LocalDate.of(2024, 1, 2))
        .createdAsDateTime(OffsetDateTime.of(2024, 1, 2, 3, 0, 0, 0, ZoneOffset.UTC))
        .opensAsTime(OffsetTime.of(8, 0, 0, 0, ZoneOffset.ofHours(1)))
        .lastsAsDuration(Period.ofMonths(1))
        .homeAsUri(URI.create("https://example.com"))
        .pictureAsBytes(new byte[] {1, 2})
        .priceAsDecimal(new BigDecimal("1.50"))
        .build();
    assertThat(thing.id()).isEqualTo("00000000-0000-0000-0000-000000000001");
    assertThat(thing.born()).isEqualTo("2024-01-02");
    assertThat(thing.created()).as("with its seconds").isEqualTo("2024-01-02T03:00:00Z");
    assertThat(thing.opens()).isEqualTo("08:00:00+01:00");
    assertThat(thing.lasts()).isEqualTo("P1M");
    assertThat(thing.home()).isEqualTo("https://example.com");
    assertThat(thing.picture()).isEqualTo("AQI=");
    assertThat(thing.price()).isEqualTo("1.50");
    Thing cleared = thing.toBuilder().pictureAsBytes(null).createdAsDateTime(null).build();
    assertThat(cleared.picture()).isNull();
    assertThat(cleared.additionalProperties()).containsEntry("created", null);
  }

  private static void readsAndKeepsListsAndMaps() throws JsonProcessingException {
    String json = """
        {"id":"a","born":"b","days":["2024-02-29",null,"2024-01-02"],\
        "ids":{"z/z":"0B2C6E4A-0000-4000-8000-00000000000A","a":"1"},"keys":["AQI="],\
        "holidays":["today"]}""";
    Thing thing = MAPPER.readValue(json, Thing.class);
    assertThat(thing.daysAsDate())
        .containsExactly(LocalDate.of(2024, 2, 29), null, LocalDate.of(2024, 1, 2));
    assertThat(thing.keysAsBytes()).containsExactly(new byte[] {1, 2});
    fails(thing::holidaysAsDate, "/holidays/0: expected a date, found another text");
    fails(thing::idsAsUuid, "/ids/a: expected a UUID, found another text");
    assertThat(MAPPER.writeValueAsString(thing)).isEqualTo(json);
    Thing written = thing.toBuilder()
        .daysAsDate(List.of(LocalDate.of(2024, 1, 2)))
        .idsAsUuid(Map.of("z/z", new UUID(0, 1)))
        .keysAsBytes(List.of(new byte[] {3}))
        .build();
    assertThat(written.days()).containsExactly("2024-01-02");
    assertThat(written.ids()).containsEntry("z/z", "00000000-0000-0000-0000-000000000001");
    assertThat(written.idsAsUuid()).containsEntry("z/z", new UUID(0, 1));
    assertThat(written.keys()).containsExactly("Aw==");
    assertThat(thing.toBuilder().idsAsUuid(null).build().idsAsUuid()).isNull();
  }

  private static void writesParameters() {
    var transport = new ScriptedTransport().respond(200, "application/json", "{}");
    GoldenClient client = GoldenClient.builder().host("h.invalid").transport(transport).build();
    client
        .things()
        .putThing(
            "a",
            Thing.builder().id("a").born("b").build(),
            ThingsParameters.PutThing.builder()
                .sinceAsDateTime(OffsetDateTime.of(2024, 1, 2, 3, 0, 0, 0, ZoneOffset.UTC))
                .atAsTime(OffsetTime.of(8, 0, 0, 0, ZoneOffset.UTC))
                .keyAsBytes(new byte[] {1, 2})
                .daysAsDate(List.of(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 2, 29)))
                .traceAsUuid_(new UUID(0, 1))
                .traceAsUuid(null)
                .build());
    var request = transport.requests().get(0);
    assertThat(request.uri().toString())
        .endsWith("?since=2024-01-02T03%3A00%3A00Z&at=08%3A00%3A00Z&key=AQI%3D"
            + "&days=2024-01-02&days=2024-02-29");
    assertThat(request.headers().all("Trace"))
        .containsExactly("00000000-0000-0000-0000-000000000001");
  }
}
