package dev.apiscribe.golden.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.golden.client.GoldenClient;
import dev.apiscribe.golden.client.ThingsClient;
import dev.apiscribe.golden.client.ThingsParameters;
import dev.apiscribe.golden.model.Level;
import dev.apiscribe.golden.model.Port;
import dev.apiscribe.golden.model.PutThingShare;
import dev.apiscribe.golden.model.Round;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.golden.model.ThingEither;
import dev.apiscribe.golden.model.ThingEitherInteger;
import dev.apiscribe.golden.model.ThingRate;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.InvalidRequestException;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.math.BigDecimal;
import java.util.List;

/** Uses enumerations of numbers, as a program does. */
public final class NumbersProgram implements Runnable {
  private final ScriptedTransport server = new ScriptedTransport();

  @Override
  public void run() {
    knowsItsValuesAndKeepsOthersWhereTheSetIsOpen();
    sendsAndReadsThem();
    keepsWhatAServerSendsInPlaceOfThem();
    checksTheOneBoolean();
  }

  private static void knowsItsValuesAndKeepsOthersWhereTheSetIsOpen() {
    assertThat(Level.values()).containsExactly(Level.NONE, Level.HIGH, Level.LOW);
    assertThat(Level.valueOf(-1)).isEqualTo(Level.LOW).isEqualTo(Level.valueOf("-1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Level.valueOf(7))
        .withMessage("found another number, expected one of [0, 1, -1]");
    assertThat(Port.valueOf(8080).isDocumented()).isFalse();
    assertThat(Port.valueOf(443).isDocumented()).isTrue();
    assertThat(ThingRate.valueOf(1.0)).isEqualTo(ThingRate.valueOf(new BigDecimal("1.00")));
    assertThat(ThingRate.valueOf(1.0)).hasSameHashCodeAs(ThingRate.VALUE_1);
    assertThat(ThingRate.values()).hasSize(3).contains(ThingRate.VALUE_0_25);
    assertThat(Round.builder().build().kind().value()).isEqualTo(1);
  }

  private void sendsAndReadsThem() {
    server.respond(200, "application/json", "-1");
    ThingsParameters.PutThing parameters = ThingsParameters.PutThing.builder()
        .share(PutThingShare.VALUE_0_5)
        .levels(List.of(Level.HIGH, Level.LOW))
        .xPort(Port.valueOf(8080))
        .build();
    Thing thing = Thing.builder().level(Level.HIGH).either(ThingEither.of(ThingEitherInteger.VALUE_2)).build();
    assertThat(client().putThing(Level.LOW, List.of(thing), parameters)).isEqualTo(Level.LOW);
    assertThat(server.requests().get(0).uri())
        .hasToString("https://golden.invalid/things/-1?share=0.5&levels=1&levels=-1");
    assertThat(server.requests().get(0).headers().first("X-Port")).hasValue("8080");
  }

  private void keepsWhatAServerSendsInPlaceOfThem() {
    server.respond(200, "application/json", "7");
    assertThatThrownBy(() -> client().putThing(Level.LOW, List.of()))
        .isInstanceOf(DecodingException.class);
  }

  private void checksTheOneBoolean() {
    Thing thing = Thing.builder().level(Level.HIGH).sure(false).build();
    assertThatThrownBy(() -> client().putThing(Level.LOW, List.of(thing)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("/sure must be true");
  }

  private ThingsClient client() {
    return GoldenClient.builder().transport(server).build().things();
  }
}
