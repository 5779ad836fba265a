package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestCheckTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static final Operation<Void> SEARCH = Operation.<Void>of("search", "GET", "/search/{id}")
      .parameter(Parameter.path("id").constraints(Constraints.none().maxLength(3)))
      .parameter(
          Parameter.query("days").constraints(Constraints.none().minimum("1").maximum("7")))
      .parameter(Parameter.query("ratio")
          .constraints(Constraints.none().minimum("0.5").lessThan("1").moreThan("0")))
      .parameter(Parameter.query("name")
          .constraints(Constraints.none().minLength(2).maxLength(3).pattern("^[a-z]")))
      .parameter(Parameter.query("tags")
          .listConstraints(Constraints.none().minItems(1).maxItems(2))
          .constraints(Constraints.none().maxLength(3)))
      .parameter(Parameter.header("X-Region").required())
      .success(204, ResponseBody.none())
      .build();

  private ApiClient api;

  @BeforeEach
  void acceptEverything() {
    SERVER.stubFor(
        WireMock.any(anyUrl()).willReturn(status(201).withBody("{\"log_group_id\":\"1\"}")));
    api = Operations.client(URI.create(SERVER.baseUrl()));
  }

  private Call<Void> search() {
    return api.call(SEARCH).path("id", "1").header("X-Region", "r");
  }

  private static List<String> violations(Call<?> call) {
    var refused =
        catchThrowableOfType(InvalidRequestException.class, () -> call.send(RequestOptions.none()));
    SERVER.verify(0, anyRequestedFor(anyUrl()));
    return refused == null
        ? List.of()
        : refused.violations().stream().map(Violation::toString).toList();
  }

  @Test
  void takesNoLineBreakForTheEnd() {
    Operation<Void> find = Operation.<Void>of("find", "GET", "/find")
        .parameter(Parameter.query("q").constraints(Constraints.none().pattern("^[a-z]+$")))
        .success(204, ResponseBody.none())
        .build();
    assertThat(violations(api.call(find).query("q", "abc\n")))
        .containsExactly("query q must match ^[a-z]+$");
    assertThat(violations(api.call(find).query("q", "ABC")))
        .containsExactly("query q must match ^[a-z]+$");
  }

  @Test
  void missesABodyThatIsRequired() {
    Operation<Void> touch = Operation.<Void>of("touch", "POST", "/touch")
        .requiresBody()
        .success(201, ResponseBody.none())
        .build();
    assertThat(violations(api.call(touch))).containsExactly("body is required");
    api.call(touch).send(RequestOptions.builder().validate(false).build());
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  private List<String> violations(LogGroupRequest.Builder body) {
    return violations(api.call(Operations.CREATE_LOG_GROUP).body(body.build()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "days|0|query days must be at least 1",
        "days|8|query days must be at most 7",
        "days|99999999999999|query days must be at most 7",
        "name|a|query name must have at least 2 characters",
        "name|abcd|query name must have at most 3 characters",
        "name|1ab|query name must match ^[a-z]",
      })
  void holdsParametersAgainstTheirLimits(String name, String value, String violation) {
    Object typed = name.equals("days") ? (Object) Long.valueOf(value) : value;
    assertThat(violations(search().query(name, typed))).containsExactly(violation);
  }

  @Test
  void comparesDecimalsExactly() {
    assertThat(violations(search().query("ratio", 0.499999))).hasSize(1);
    assertThat(violations(search().query("ratio", 1.0)))
        .containsExactly("query ratio must be less than 1");
    assertThat(violations(search().query("ratio", 0)))
        .hasSize(2)
        .contains("query ratio must be more than 0");
    assertThatCode(() -> search().query("ratio", 0.5f).send(RequestOptions.none()))
        .doesNotThrowAnyException();
  }

  @Test
  void holdsListsAndTheirElementsAgainstTheirLimits() {
    assertThat(violations(search().query("tags", List.of("a", "long", "c"))))
        .containsExactly(
            "query tags must have at most 2 items", "query tags/1 must have at most 3 characters");
    assertThat(violations(search().query("tags", List.of())))
        .containsExactly("query tags must have at least 1 items");
  }

  @Test
  void wantsRequiredParameters() {
    assertThat(violations(api.call(SEARCH).path("id", "1")))
        .containsExactly("header X-Region is required");
  }

  @Test
  void namesAllThatIsMissingAtOnceWhereverItBelongs() {
    Operation<Void> move = Operation.<Void>of("move", "PUT", "/from/{from}/to/{to}")
        .parameter(Parameter.path("from"))
        .parameter(Parameter.path("to"))
        .parameter(Parameter.query("why").required())
        .parameter(Parameter.query("when"))
        .parameter(Parameter.header("X-Region").required())
        .requiresBody()
        .success(204, ResponseBody.none())
        .build();
    Call<Void> call = api.call(move).path("from", null).path("to", "1").query("why", null);
    String message = "move was not sent: path from is required; query why is required; "
        + "header X-Region is required; body is required";

    assertThat(catchThrowableOfType(
            InvalidRequestException.class, () -> call.send(RequestOptions.none())))
        .hasMessage(message)
        .extracting(InvalidRequestException::pointers)
        .isEqualTo(List.of("path from", "query why", "header X-Region", "body"));
    assertThat(call.sendAsync(RequestOptions.none()))
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isInstanceOf(InvalidRequestException.class)
        .withMessage(message);
    SERVER.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void listsEveryViolationAndNamesThemInTheMessage() {
    var refused = catchThrowableOfType(
        InvalidRequestException.class,
        () -> search().path("id", "4321").query("days", 0).send(RequestOptions.none()));
    assertThat(refused.violations())
        .containsExactly(
            new Violation("path id", "must have at most 3 characters"),
            new Violation("query days", "must be at least 1"));
    assertThat(refused)
        .hasMessage(
            "search was not sent: path id must have at most 3 characters; query days must be at least 1");
    assertThat(refused.operationId()).isEqualTo("search");
  }

  @Test
  void givesEachPlaceOnceAsAPointer() {
    var refused = catchThrowableOfType(
        InvalidRequestException.class,
        () -> api.call(Operations.CREATE_LOG_GROUP)
            .body(LogGroupRequest.builder().logGroupName("").ttlInDays(0).build())
            .send(RequestOptions.none()));
    assertThat(refused.violations()).hasSize(3);
    assertThat(refused.pointers()).containsExactly("/log_group_name", "/ttl_in_days");
  }

  @Test
  void holdsABodyAgainstTheAnnotationsOfItsModel() {
    assertThat(violations(LogGroupRequest.builder().logGroupName("").ttlInDays(0)))
        .containsExactly(
            "/log_group_name must have a size of 1 to 4",
            "/log_group_name must match ^\\P{Cntrl}+$",
            "/ttl_in_days must be at least 1");
    assertThat(violations(LogGroupRequest.builder().logGroupName("a\n").ttlInDays(366)))
        .containsExactly(
            "/log_group_name must match ^\\P{Cntrl}+$", "/ttl_in_days must be at most 365");
  }

  @Test
  void countsCodePoints() {
    assertThat(violations(LogGroupRequest.builder().logGroupName("😀😀😀😀😀")))
        .containsExactly("/log_group_name must have a size of 1 to 4");
    assertThatCode(() -> api.call(Operations.CREATE_LOG_GROUP)
            .body(LogGroupRequest.builder().logGroupName("😀😀😀😀").build())
            .send(RequestOptions.none()))
        .doesNotThrowAnyException();
  }

  @Test
  void descendsIntoListsAndMaps() {
    assertThat(violations(LogGroupRequest.builder()
            .logGroupName("g")
            .tags(List.of(Tag.of("ok", "0.5"), Tag.of("long", "2"), Tag.of("ok", "0.49")))
            .labels(List.of("abc", "abcd"))
            .tagsByName(Map.of("x/y", Tag.of("long", null)))))
        .containsExactly(
            "/tags must have a size of at most 2",
            "/tags/1/tag~1key must have a size of at most 3",
            "/tags/1/weight must be less than 2",
            "/tags/2/weight must be at least 0.5",
            "/labels/1 must have a size of at most 3",
            "/a~1b~0c/x~1y/tag~1key must have a size of at most 3");
  }

  @Test
  void holdsABodyAgainstTheLimitsOfItsCodec() {
    JsonCodec<List<String>> names = JsonCodecs.list(
        JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(2)));
    var call = api.call(Operations.CREATE_LOG_GROUP).body(names, List.of("ab", "abc"));
    assertThat(violations(call)).containsExactly("/1 must have at most 2 characters");
  }

  @Test
  void checksABodyThatIsAList() {
    var call = api.call(Operations.CREATE_LOG_GROUP)
        .body(List.of(Tag.of("a", null), Tag.of("long", null)));
    assertThat(violations(call)).containsExactly("/1/tag~1key must have a size of at most 3");
  }

  @Test
  void sendsAnywayWhenTheCallSaysSo() {
    search().query("days", 8).send(RequestOptions.builder().validate(false).build());
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void sendsAnywayWhenTheClientSaysSoUnlessTheCallDoesNot() {
    ApiClient lenient = ApiClient.builder()
        .endpoint(URI.create(SERVER.baseUrl()))
        .validateRequests(false)
        .build();
    assertThat(catchThrowableOfType(
            InvalidRequestException.class,
            () -> lenient
                .call(SEARCH)
                .path("id", "1")
                .send(RequestOptions.builder().validate(true).build())))
        .isNotNull();
    SERVER.verify(0, anyRequestedFor(anyUrl()));
    lenient.call(SEARCH).path("id", "1").send(RequestOptions.none());
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }
}
