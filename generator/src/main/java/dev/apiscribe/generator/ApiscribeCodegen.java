package dev.apiscribe.generator;

import com.samskivert.mustache.Mustache;
import dev.apiscribe.generator.internal.DocumentCheck;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.LongTextException;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.adapt.Adaptation;
import dev.apiscribe.generator.internal.adapt.AdaptedDocument;
import dev.apiscribe.generator.internal.adapt.NameLock;
import dev.apiscribe.generator.internal.keyword.KeywordCheck;
import dev.apiscribe.generator.internal.keyword.UnsupportedKeywordsException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;
import org.openapitools.codegen.serializer.SerializerUtils;

/**
 * The generator behind {@code generatorName: apiscribe}. It reads a document into {@link ApiView}
 * and {@link SchemaView} and leaves every line of the output to the templates; openapi-generator
 * parses, selects, renders and writes.
 *
 * <p>Its options are {@code output} (some of models, client, server-spring and server-jaxrs, by
 * default the first two), {@code basePackage}, {@code document}, which is how the banner of each
 * file names the document, {@code sourceFolder}, which is {@code src/main/java} for several
 * outputs, and {@code moduleInfo}: with {@code true} a module descriptor is printed as well, which
 * needs a compilation of its own for each output. Templates come from the templates jar; a folder
 * of templates replaces those of the same name.
 */
public final class ApiscribeCodegen extends DefaultCodegen {
  /** The name of a document that a program hands over. */
  private static final String OBJECT = "OpenAPI object";

  private final boolean isFirst;
  private Output output;
  private SeveralOutputs outputs = SeveralOutputs.of(Map.of());
  private ApiView api;
  private Map<String, SchemaView> schemaViews = Map.of();
  private List<String> unchecked = List.of();
  private AdaptedDocument adapted;
  private List<String> ambiguities = List.of();

  public ApiscribeCodegen() {
    this(true);
  }

  /** @param isFirst whether no output of the document was printed before in the same run */
  ApiscribeCodegen(boolean isFirst) {
    this.isFirst = isFirst;
    outputFolder = "generated";
    hideGenerationTimestamp = true;
    cliOptions.add(CliOption.newString(
        "output", "some of models, client, server-spring and server-jaxrs, with commas between"));
    cliOptions.add(CliOption.newString("basePackage", "the package above those of all APIs"));
    cliOptions.add(
        CliOption.newString("document", "how the banner of each file names the document"));
    cliOptions.add(CliOption.newString(
        "namesLock", "file that keeps the names of schemas from one run to the next"));
    cliOptions.add(
        CliOption.newBoolean("moduleInfo", "whether to print a module descriptor", false));
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.OTHER;
  }

  @Override
  public String getName() {
    return "apiscribe";
  }

  @Override
  public String getHelp() {
    return "Java models, clients and server interfaces with Apiscribe's templates.";
  }

  @Override
  public void processOpts() {
    outputs = SeveralOutputs.of(additionalProperties);
    super.processOpts();
    output = Output.named(outputs.first());
    // what a template folder lacks is found in the jar
    embeddedTemplateDir = "apiscribe/" + outputs.first();
    setEnablePostProcessFile(true);
    // a schema of nothing but forms has a class, too
    GlobalSettings.setProperty(CodegenConstants.SKIP_FORM_MODEL, "false");
    setSkipOperationExample(true);
    modelTemplateFiles().clear();
    apiTemplateFiles().clear();
    supportingFiles().clear();
    output.modelTemplates().forEach(modelTemplateFiles()::put);
    output.apiTemplates().forEach(apiTemplateFiles()::put);
  }

  private String option(String name) {
    Object value = additionalProperties.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The apiscribe generator needs the option '" + name
          + "', in configOptions or additionalProperties");
    }
    return value.toString();
  }

  /** Returns the option, or else the name of the document's file. */
  private String documentName() {
    Object given = additionalProperties.get("document");
    String location = Objects.requireNonNullElse(getInputSpec(), OBJECT).replace('\\', '/');
    return given != null ? given.toString() : location.substring(location.lastIndexOf('/') + 1);
  }

  /**
   * The document is read as it was written: what our readers cannot take they refuse, with its
   * place.
   */
  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openApi) {
    try {
      read(openApi);
    } catch (IllegalArgumentException e) {
      throw refusal(e);
    }
  }

  /**
   * Returns text of the document for messages; openapi-generator and Maven print those of causes,
   * too, so there is none.
   */
  private IllegalArgumentException refusal(IllegalArgumentException cause) {
    if (cause instanceof UnsupportedKeywordsException) {
      return cause;
    }
    if (cause instanceof LongTextException tooLong && getInputSpec() != null) {
      return DocumentCheck.placeOf(tooLong, getInputSpec());
    }
    String message = String.valueOf(cause.getMessage());
    IllegalArgumentException refusal =
        new IllegalArgumentException(PlainText.inShort(placed(message)));
    refusal.setStackTrace(cause.getStackTrace());
    return refusal;
  }

  /** Returns a message that begins with a place in the document as it was written. */
  private String placed(String message) {
    if (!message.startsWith("#")) {
      return message;
    }
    int end = message.indexOf(": ");
    return end < 0 || adapted == null
        ? Objects.requireNonNullElse(getInputSpec(), OBJECT) + message
        : adapted.place(message.substring(1, end)) + message.substring(end);
  }

  private AdaptedDocument adapted(OpenAPI openApi, NameLock lock) {
    if (getInputSpec() != null) { // null where a program hands over what it has read
      DocumentCheck.of(getInputSpec());
      return Adaptation.of(getInputSpec(), lock);
    }
    String written = SerializerUtils.toJsonString(openApi);
    DocumentCheck.ofText(written, OBJECT);
    return Adaptation.ofText(written, OBJECT);
  }

  @SuppressWarnings("rawtypes") // openapi-generator's type
  private void read(OpenAPI openApi) {
    Object lockFile = additionalProperties.get("namesLock");
    NameLock lock =
        lockFile == null ? NameLock.none() : NameLock.read(Path.of(lockFile.toString()));
    adapted = adapted(openApi, lock);
    unchecked = KeywordCheck.of(adapted.document(), adapted::place);
    adapted.into(openApi);
    if (!output.isServer()) {
      OperationReader.removeWebhooks(openApi);
    }
    if (output != Output.MODELS) {
      new ArgumentCheck(openApi, output).run();
    }
    if (output == Output.SERVER_SPRING) {
      new EvaluatedTextCheck(openApi).run();
    }
    String basePackage = option("basePackage");
    String modelPackageName = basePackage + "." + ApiReader.identity(openApi).name() + ".model";
    SchemaReader schemas = new SchemaReader(openApi, modelPackageName);
    schemaViews = schemas.read();
    ambiguities = schemas.ambiguities().stream().map(this::placed).toList();
    api = new ApiReader(openApi, basePackage, documentName()).read(schemaViews.values(), schemas);
    modelPackage = output.modelPackage(api);
    apiPackage = output.apiPackage(api);
    for (String each : schemaViews.keySet()) {
      Schema schema = openApi.getComponents().getSchemas().get(each);
      if (schema.getProperties() == null && "object".equals(schema.getType())) {
        schema.addExtension(
            "x-is-free-form", false); // a class even without properties: it keeps what it is sent
      }
    }
    output
        .supportingFiles(api)
        .forEach(file -> supportingFiles.add(new SupportingFile(
            file.template(), sources() + packageFolder(file.packageName()), file.destination())));
    if (Boolean.parseBoolean(String.valueOf(additionalProperties.get("moduleInfo")))) {
      supportingFiles.add(
          new SupportingFile("module_info.mustache", outputs.sourceFolder(), "module-info.java"));
    }
    if (output.isReadByReflection()) {
      // The build gives it the folder of its artifact, whose name only the build knows.
      supportingFiles.add(
          new SupportingFile("reachability_metadata.mustache", "reachability-metadata.json"));
      // All jars of a program have theirs in one folder, so that it takes a name of its own.
      supportingFiles.add(new SupportingFile("shrinker_rules.mustache", modelPackage + ".pro"));
    }
    if (lockFile != null) {
      lock.write(Path.of(lockFile.toString()));
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // openapi-generator's signature
  public CodegenModel fromModel(String name, Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = toModelName(name);
    model.isAlias = !schemaViews.containsKey(name);
    return model;
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.forEach((name, map) -> {
      map.put("schema", schemaViews.get(name));
      map.put("api", api);
      map.put("constraintImports", Constraints.imports());
    });
    return models;
  }

  @Override
  public CodegenOperation fromOperation(
      String path, String httpMethod, Operation operation, List<Server> servers) {
    CodegenOperation bare = new CodegenOperation();
    bare.operationId = operation.getOperationId();
    bare.path = path;
    bare.httpMethod = httpMethod;
    return bare;
  }

  @Override
  public void addOperationToGroup(
      String tag,
      String resourcePath,
      Operation operation,
      CodegenOperation co,
      Map<String, List<CodegenOperation>> operations) {
    operations
        .computeIfAbsent(operation.getTags().get(0), key -> new java.util.ArrayList<>())
        .add(co);
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(
      OperationsMap objs, List<ModelMap> allModels) {
    String className = objs.getOperations().getClassname();
    objs.put(
        "tag",
        api.tags().stream()
            .filter(tag -> tag.typeName().is(className))
            .findFirst()
            .orElseThrow());
    objs.put("api", api);
    objs.put("syncClient", new ClientKindView(false, JavaCode.of("")));
    objs.put("asyncClient", new ClientKindView(true, JavaCode.of("Async")));
    objs.put("constraintImports", constraintImports());
    return objs;
  }

  @Override
  public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
    bundle.put("api", api);
    bundle.put("apiPackage", JavaCode.name(apiPackage));
    bundle.put("modulePackage", JavaCode.name(apiPackage));
    bundle.put("reflected", reflected());
    bundle.put("constraintImports", Constraints.imports());
    return bundle;
  }

  /** Those of models are in the package of the annotation. */
  private List<JavaCode> constraintImports() {
    JavaCode own = JavaCode.of("%s.UniqueBy", api.modelPackage());
    return JavaCode.concat(Constraints.imports(), List.of(own));
  }

  /**
   * Models and builders, what builders share, the annotation of both, in which validators look for
   * a constraint, and a constraint of our own.
   */
  private List<JavaCode> reflected() {
    String shared = api.uniqueBy().isEmpty()
        ? "JsonModel ModelBuilder"
        : "JsonModel ModelBuilder UniqueBy UniqueBy$Validator";
    return Stream.concat(
            schemaViews.values().stream().flatMap(schema -> schema.typeNames().stream()),
            Stream.of(shared.split(" ")).map(JavaCode::name))
        .map(name -> JavaCode.name(modelPackage + "." + name))
        .sorted(Comparator.comparing(JavaCode::toString))
        .toList();
  }

  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return compiler
        .escapeHTML(false)
        .nullValue("")
        .emptyStringIsFalse(true)
        .withFormatter(value ->
            value instanceof String text ? escapeUnsafeCharacters(text) : value.toString());
  }

  @Override
  public void postProcessFile(File file, String fileType) {
    if (!file.getName().endsWith(".java")) {
      return;
    }
    try {
      Path path = file.toPath();
      String source = JavaSource.tidy(Files.readString(path));
      if (source.isBlank()) {
        Files.delete(path); // a template with nothing to print for this tag
      } else {
        Files.writeString(path, source);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says at the end of a generation what generated code does not check; else openapi-generator asks
   * for a donation here.
   */
  @Override
  public void postProcess() {
    outputs.printOthers(this);
    if (isFirst) {
      String document = Objects.requireNonNullElse(getInputSpec(), OBJECT);
      new GenerationNotes(document, decisions(), unchecked, ambiguities).log();
    }
  }

  /**
   * Returns a line for each place of the document that is read otherwise than it is written, with
   * file and JSON Pointer, such as a name that was made.
   */
  public List<String> decisions() {
    return adapted == null ? List.of() : adapted.notes();
  }

  /**
   * Returns a line for each place of the document that generated code does not check, with file and
   * JSON Pointer.
   */
  public List<String> unchecked() {
    return unchecked;
  }

  @Override
  public String toModelName(String name) {
    return JavaNames.type(name);
  }

  @Override
  public String toApiName(String name) {
    return JavaNames.type(name);
  }

  @Override
  public String toModelFilename(String name) {
    return JavaNames.type(name);
  }

  @Override
  public String toApiFilename(String name) {
    return JavaNames.type(name);
  }

  @Override
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public String modelFileFolder() {
    return outputFolder + File.separator + sources() + packageFolder(modelPackage);
  }

  @Override
  public String apiFileFolder() {
    return outputFolder + File.separator + sources() + packageFolder(apiPackage);
  }

  private String sources() {
    return outputs.sourceFolder().isEmpty() ? "" : outputs.sourceFolder() + File.separator;
  }

  private static String packageFolder(String packageName) {
    return Objects.requireNonNull(packageName).replace('.', File.separatorChar);
  }

  /** For templates of others, which may print what openapi-generator itself reads. */
  @Override
  public String escapeQuotationMark(String input) {
    return input.replace("\"", "");
  }

  /**
   * For strings that are not of our views: those that openapi-generator hands to templates of
   * others.
   */
  @Override
  public String escapeUnsafeCharacters(String input) {
    return input.replace("\\", "\\\\").replace("*/", "*_/").replace("/*", "/_*");
  }
}
