package dev.apiscribe.golden.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.golden.client.AccountsClient;
import dev.apiscribe.golden.client.GoldenClient;
import dev.apiscribe.golden.model.Account;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.InvalidRequestException;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import jakarta.validation.Validation;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Sends and reads properties of one direction, as a program and a server do. */
public final class OneDirectionProgram implements Runnable {
  private static final Account SENT =
      Account.builder().name("a").password("abc").pin(null).build();

  @Override
  public void run() {
    asksForWriteOnlyPropertiesInRequests();
    asksForReadOnlyPropertiesInValidatedResponses();
    assertThat(broken(SENT)).as("a server asks for none of responses").isEmpty();
    assertThat(broken(Account.builder().name("a").build())).isEqualTo("password");
  }

  private static void asksForWriteOnlyPropertiesInRequests() {
    assertThatThrownBy(() -> client("{}", false).openAccount(Account.builder().name("a").build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refused -> assertThat(refused.violations().toString())
                .contains("/password", "/pin", "is required")
                .doesNotContain("/id"));
  }

  private static void asksForReadOnlyPropertiesInValidatedResponses() {
    String whole = "{\"id\":\"1\",\"name\":\"a\",\"tags\":[],\"closed\":null}";
    assertThat(client(whole, true).openAccount(SENT).id()).isEqualTo("1");
    for (String property : new String[] {"\"id\":\"1\",", "\"tags\":[],", ",\"closed\":null"}) {
      String name = property.replaceFirst(",?\"(\\w+)\".*", "$1");
      String without = whole.replace(property, "");
      assertThatThrownBy(() -> client(without, true).openAccount(SENT))
          .as(name)
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("/" + name)
          .hasMessageContaining("missing property");
      assertThat(client(without, false).openAccount(SENT).name()).isEqualTo("a");
    }
    assertThatThrownBy(() ->
            client(whole.replace("\"1\"", "null"), true).openAccount(SENT))
        .isInstanceOf(DecodingException.class);
  }

  private static AccountsClient client(String response, boolean validates) {
    return GoldenClient.builder()
        .transport(new ScriptedTransport().respond(200, "application/json", response))
        .validateResponses(validates)
        .build()
        .accounts();
  }

  private static String broken(Account account) {
    try (var factory = Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()) {
      return factory.getValidator().validate(account).stream()
          .map(each -> each.getPropertyPath().toString())
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }
}
