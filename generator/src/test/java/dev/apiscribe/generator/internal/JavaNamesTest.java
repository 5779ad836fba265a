package dev.apiscribe.generator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "log-groups, LogGroups", "log_group_name, LogGroupName", "createLogGroup, CreateLogGroup",
        "API keys, APIKeys",
    "time.Time, TimeTime", "2nd, Value2nd", "X-Language, XLanguage", "---, Value"
  })
  void makesTypeNames(String name, String expected) {
    assertThat(JavaNames.type(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "log_group_name, logGroupName",
    "class, class_",
    "get_class, getClass_",
    "default, default_",
    "builder, builder_",
    "missing, missing_",
    "true, true_"
  })
  void keepsPropertiesApartFromKeywordsAndFromWhatEveryClassHas(String name, String expected) {
    assertThat(JavaNames.lowerCamelCase(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "createLogGroup, CREATE_LOG_GROUP",
    "en-us, EN_US",
    "Free Trial, FREE_TRIAL",
    "1m, Value1M",
    "AutoRecovering, AUTO_RECOVERING"
  })
  void makesConstants(String name, String expected) {
    assertThat(JavaNames.constant(name)).isEqualToIgnoringCase(expected);
  }

  @Test
  void numbersConstantsThatClash() {
    assertThat(JavaNames.constants(List.of("a-b", "a_b", "", "A B")))
        .containsExactly("A_B", "A_B_2", "EMPTY", "A_B_3");
  }

  @Test
  void takesTheFirstFreeName() {
    Set<String> taken = new HashSet<>(Set.of("body", "requestBody"));
    assertThat(JavaNames.free(taken, "body", "requestBody")).isEqualTo("requestBody_");
    assertThat(taken).contains("requestBody_");
  }
}
