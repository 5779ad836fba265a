package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A secret of a call is not shown where the caller sends it once more, in a header of any name. */
class RepeatedInRequestTest {
  private static final Operation<Void> OPERATION = Operation.<Void>of("ping", "GET", "/ping")
      .success(200, ResponseBody.none())
      .build();

  @ParameterizedTest
  @EnumSource
  void isMaskedInEachForm(CarriedSecret carried) {
    for (String form : carried.forms()) {
      Headers named = Headers.builder()
          .set("X-Plain", form)
          .set("Authorization", authorization(carried))
          .build();
      assertThat(named.toString()).contains("X-Plain=").contains("***").doesNotContain(form);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BASIC") // a pair, which is in a header
  void isMaskedWhereTheCallNamesIt(CarriedSecret carried) {
    for (String form : carried.forms()) {
      Headers hidden =
          Headers.builder().set("X-Plain", form).hideValue(carried.secret()).build();
      assertThat(hidden.toString()).contains("X-Plain=").contains("***").doesNotContain(form);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isMaskedInTheLog(CarriedSecret carried) {
    for (String form : carried.forms()) {
      try (RecordedLog log = new RecordedLog()) {
        ApiClient.builder()
            .endpoint(URI.create("https://h.example"))
            .transport(new ScriptedTransport().respond(200))
            .build()
            .call(OPERATION)
            .send(RequestOptions.builder()
                .header("X-Plain", form)
                .header("Authorization", authorization(carried))
                .build());

        assertThat(log.lines())
            .anyMatch(line -> line.contains("sending") && line.contains("X-Plain="))
            .anyMatch(line -> line.contains("masked header X-Plain: it repeats a secret"))
            .noneMatch(line -> line.contains(form));
      }
    }
  }

  private static String authorization(CarriedSecret carried) {
    List<String> forms = carried.forms();
    return carried == CarriedSecret.BASIC
        ? forms.get(forms.size() - 1).substring("id-".length())
        : carried.secret();
  }
}
