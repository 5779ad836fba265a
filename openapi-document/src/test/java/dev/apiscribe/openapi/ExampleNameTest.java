package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleNameTest {
  @ParameterizedTest
  @CsvSource({
    "createLogGroup,create-log-group",
    "get2Things,get2-things",
    "listAPIKeys,list-apikeys",
    "UPPER,upper",
    "already-kebab,already-kebab"
  })
  void isTheOperationIdInKebabCase(String operationId, String name) {
    assertThat(ExampleName.of(operationId)).isEqualTo(name);
  }

  @Test
  void hasTheRoleOfThePayload() {
    assertThat(ExampleName.of("createLogGroup", "201")).isEqualTo("create-log-group.201");
  }
}
