package dev.apiscribe.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A kind of output: which templates print which files. The templates lie in the folder of the same name. */
enum Output {
  MODELS("models") {
    @Override
    Map<String, String> modelTemplates() {
      return Map.of("model.mustache", ".java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.modelPackage();
    }
  },
  CLIENT("client") {
    @Override
    Map<String, String> apiTemplates() {
      return Map.of(
          "operations.mustache", "Operations.java",
          "client.mustache", "Client.java",
          "async_client.mustache", "AsyncClient.java",
          "parameters.mustache", "Parameters.java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.clientPackage();
    }

    @Override
    List<FileView> supportingFiles(ApiView api) {
      List<FileView> files = new ArrayList<>(super.supportingFiles(api));
      files.add(new FileView("api_client.mustache", apiPackage(api), api.javaName() + "Client.java"));
      files.add(new FileView("api_async_client.mustache", apiPackage(api), api.javaName() + "AsyncClient.java"));
      return files;
    }
  },
  SERVER_SPRING("server-spring") {
    @Override
    Map<String, String> apiTemplates() {
      return Map.of("operations.mustache", "Operations.java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.springPackage();
    }

    @Override
    List<FileView> supportingFiles(ApiView api) {
      return serverFiles(api, super.supportingFiles(api), "ErrorHandler");
    }
  },
  SERVER_JAXRS("server-jaxrs") {
    @Override
    Map<String, String> apiTemplates() {
      return Map.of("operations.mustache", "Operations.java");
    }

    @Override
    String apiPackage(ApiView api) {
      return api.jaxrsPackage();
    }

    @Override
    List<FileView> supportingFiles(ApiView api) {
      List<FileView> files = new ArrayList<>(serverFiles(api, super.supportingFiles(api), "Feature"));
      files.add(new FileView("documented_status.mustache", apiPackage(api), "DocumentedStatus.java"));
      files.add(new FileView("parameter_conversion.mustache", apiPackage(api), "ParameterConversion.java"));
      files.add(new FileView("error_mapper.mustache", apiPackage(api), "ErrorMapper.java"));
      return files;
    }
  };

  /** One file that is printed once for an API. */
  record FileView(String template, String packageName, String destination) {}

  private final String optionName;

  Output(String optionName) {
    this.optionName = optionName;
  }

  static Output named(String name) {
    return Arrays.stream(values())
        .filter(output -> output.optionName.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("output '" + name + "' is none of "
            + Arrays.stream(values()).map(output -> output.optionName).collect(Collectors.joining(", "))));
  }

  Map<String, String> modelTemplates() {
    return Map.of();
  }

  Map<String, String> apiTemplates() {
    return Map.of();
  }

  abstract String apiPackage(ApiView api);

  List<FileView> supportingFiles(ApiView api) {
    return List.of(new FileView("package_info.mustache", apiPackage(api), "package-info.java"));
  }

  private static List<FileView> serverFiles(ApiView api, List<FileView> common, String handler) {
    String packageName = handler.equals("Feature") ? api.jaxrsPackage() : api.springPackage();
    List<FileView> files = new ArrayList<>(common);
    files.add(new FileView("error_answer.mustache", packageName, "ErrorAnswer.java"));
    files.add(new FileView("error_envelope.mustache", packageName, "ErrorEnvelope.java"));
    files.add(new FileView("json_pointer.mustache", packageName, "JsonPointers.java"));
    files.add(new FileView(handler.toLowerCase(java.util.Locale.ROOT).replace("errorhandler", "error_handler") + ".mustache",
        packageName, api.javaName() + handler + ".java"));
    return files;
  }
}
