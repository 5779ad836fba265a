package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A kind of output: which templates print which files. The templates lie in the folder of the same
 * name.
 */
enum Output {
  MODELS("models") {
    @Override
    Map<String, String> modelTemplates() {
      return Map.of("model.mustache", ".java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.modelPackage().toString();
    }

    @Override
    List<FileView> supportingFiles(ApiView api) {
      List<FileView> files = new ArrayList<>(super.supportingFiles(api));
      files.add(new FileView("json_model.mustache", apiPackage(api), "JsonModel.java"));
      files.add(new FileView("model_builder.mustache", apiPackage(api), "ModelBuilder.java"));
      files.add(new FileView("model_properties.mustache", apiPackage(api), "ModelProperties.java"));
      files.add(new FileView(
          "incomplete_model_exception.mustache", apiPackage(api), "IncompleteModelException.java"));
      files.add(new FileView(
          "unreadable_property_exception.mustache",
          apiPackage(api),
          "UnreadablePropertyException.java"));
      if (api.hasUnions()) {
        files.add(new FileView("variant_reader.mustache", apiPackage(api), "VariantReader.java"));
      }
      if (api.hasFormats()) {
        files.add(new FileView("text_formats.mustache", apiPackage(api), "TextFormats.java"));
      }
      if (!api.uniqueBy().isEmpty()) {
        files.add(new FileView("unique_by.mustache", apiPackage(api), "UniqueBy.java"));
      }
      return files;
    }

    @Override
    boolean isReadByReflection() {
      return true;
    }
  },
  CLIENT("client") {
    @Override
    Map<String, String> modelTemplates() {
      return Map.of("codec.mustache", "Json.java");
    }

    @Override
    String modelPackage(ApiView api) {
      return api.clientPackage().toString();
    }

    @Override
    Map<String, String> apiTemplates() {
      return Map.of(
          "operations.mustache", "Operations.java",
          "client.mustache", "Client.java",
          "async_client.mustache", "AsyncClient.java",
          "parameters.mustache", "Parameters.java",
          "parts.mustache", "Parts.java",
          "headers.mustache", "Headers.java",
          "results.mustache", "Results.java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.clientPackage().toString();
    }

    @Override
    List<FileView> supportingFiles(ApiView api) {
      List<FileView> files = new ArrayList<>(super.supportingFiles(api));
      files.add(
          new FileView("api_client.mustache", apiPackage(api), api.javaName() + "Client.java"));
      files.add(new FileView(
          "api_async_client.mustache", apiPackage(api), api.javaName() + "AsyncClient.java"));
      return files;
    }
  },
  SERVER_SPRING("server-spring") {
    @Override
    Map<String, String> apiTemplates() {
      return Map.of(
          "operations.mustache", "Operations.java", "responses.mustache", "Responses.java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.springPackage().toString();
    }

    @Override
    List<FileView> supportingFiles(ApiView api) {
      List<FileView> files = serverFiles(api);
      files.add(new FileView(
          "error_handler.mustache", apiPackage(api), api.javaName() + "ErrorHandler.java"));
      files.add(
          new FileView("request_violations.mustache", apiPackage(api), "RequestViolations.java"));
      files.add(new FileView("request_check.mustache", apiPackage(api), "RequestCheck.java"));
      files.add(new FileView(
          "parameter_conversion.mustache", apiPackage(api), "ParameterConversion.java"));
      if (api.hasJsonTexts()) {
        files.add(new FileView("json_texts.mustache", apiPackage(api), "JsonTexts.java"));
      }
      return files;
    }
  },
  SERVER_JAXRS("server-jaxrs") {
    @Override
    Map<String, String> apiTemplates() {
      return Map.of(
          "operations.mustache", "Operations.java", "responses.mustache", "Responses.java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.jaxrsPackage().toString();
    }

    @Override
    List<FileView> supportingFiles(ApiView api) {
      List<FileView> files = serverFiles(api);
      files.add(new FileView("feature.mustache", apiPackage(api), api.javaName() + "Feature.java"));
      files.add(new FileView("error_mappers.mustache", apiPackage(api), "ErrorMappers.java"));
      files.add(
          new FileView("documented_status.mustache", apiPackage(api), "DocumentedStatus.java"));
      files.add(new FileView("status_binding.mustache", apiPackage(api), "StatusBinding.java"));
      files.add(new FileView(
          "parameter_conversion.mustache", apiPackage(api), "ParameterConversion.java"));
      files.add(new FileView("request_check.mustache", apiPackage(api), "RequestCheck.java"));
      files.add(new FileView("request_stream.mustache", apiPackage(api), "RequestStream.java"));
      files.add(
          new FileView("single_parameters.mustache", apiPackage(api), "SingleParameters.java"));
      files.add(new FileView("declarations.mustache", apiPackage(api), "Declarations.java"));
      if (api.hasJsonTexts()) {
        files.add(new FileView("json_texts.mustache", apiPackage(api), "JsonTexts.java"));
      }
      return files;
    }
  };

  /** One file that is printed once for an API. */
  record FileView(String template, String packageName, String destination) {}

  private final String optionName;

  Output(String optionName) {
    this.optionName = optionName;
  }

  String optionName() {
    return optionName;
  }

  static Output named(String name) {
    return Arrays.stream(values())
        .filter(output -> output.optionName.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("found the output '"
            + PlainText.of(name)
            + "', expected one of "
            + Arrays.stream(values())
                .map(output -> output.optionName)
                .collect(Collectors.joining(", "))
            + ". Correct the option output."));
  }

  Map<String, String> modelTemplates() {
    return Map.of();
  }

  /** Returns where the files of schemas go. */
  String modelPackage(ApiView api) {
    return api.modelPackage().toString();
  }

  Map<String, String> apiTemplates() {
    return Map.of();
  }

  abstract String apiPackage(ApiView api);

  /** Returns whether it receives the calls of the document. */
  boolean isServer() {
    return this == SERVER_SPRING || this == SERVER_JAXRS;
  }

  /**
   * Returns whether libraries look into its types, so that native images and shrinkers are told of
   * them.
   */
  boolean isReadByReflection() {
    return false;
  }

  List<FileView> supportingFiles(ApiView api) {
    return List.of(new FileView("package_info.mustache", apiPackage(api), "package-info.java"));
  }

  /** Returns the files of both kinds of server. */
  List<FileView> serverFiles(ApiView api) {
    List<FileView> files = new ArrayList<>();
    files.add(new FileView("package_info.mustache", apiPackage(api), "package-info.java"));
    files.add(new FileView(
        "error_response_exception.mustache", apiPackage(api), "ErrorResponseException.java"));
    files.add(new FileView("error_envelope.mustache", apiPackage(api), "ErrorEnvelope.java"));
    files.add(new FileView("json_pointers.mustache", apiPackage(api), "JsonPointers.java"));
    files.add(new FileView("json_violations.mustache", apiPackage(api), "JsonViolations.java"));
    files.add(new FileView("strict_types.mustache", apiPackage(api), "StrictTypes.java"));
    files.add(new FileView("utf8_stream.mustache", apiPackage(api), "Utf8Stream.java"));
    return files;
  }
}
