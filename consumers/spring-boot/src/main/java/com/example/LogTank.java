package com.example;

import dev.apiscribe.lts.model.ErrorResponse;
import dev.apiscribe.lts.server.spring.ErrorResponseException;
import dev.apiscribe.lts.server.spring.LtsErrorHandler;
import dev.apiscribe.lts.server.spring.StrictTypes;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Log groups and streams, kept in a database. */
@SpringBootApplication
@Import(LtsErrorHandler.class)
class LogTank {
  public static void main(String[] args) {
    SpringApplication.run(LogTank.class, args);
  }

  @Bean
  JsonMapperBuilderCustomizer strict() {
    return StrictTypes::apply;
  }

  static ErrorResponseException refusal(String message) {
    return new ErrorResponseException(
        400, ErrorResponse.builder().errorCode("LTS.0009").errorMsg(message).build());
  }
}
