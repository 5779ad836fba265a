package dev.apiscribe.readme;

import dev.apiscribe.iam.AkSkCredentials;
import dev.apiscribe.iam.IamPasswordLogin;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.lts.model.IncompleteModelException;
import dev.apiscribe.runtime.CallInterruptedException;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.IncompleteStreamException;
import dev.apiscribe.runtime.InvalidRequestException;
import dev.apiscribe.runtime.RequestBodyException;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import dev.apiscribe.runtime.writer.RowWriter;
import dev.apiscribe.testkit.LtsPayloads;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.Dashboard;
import dev.apiscribe.timeplus.model.Query;
import dev.apiscribe.timeplus.model.View;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** Examples of the client's pages; what stands between two marks stands there, too. */
final class ClientExamples {
  private ClientExamples() {}

  static List<LtsClient.Builder> huawei(
      String token,
      Login login,
      URI iam,
      Supplier<String> password,
      String accessKey,
      String secretKey) {
    // begin credentials-huawei
    // X-Auth-Token
    var asItIs = LtsClient.builder().authToken(token);
    // A String is asked for at each attempt, and never kept.
    var asked = LtsClient.builder().authToken(() -> login.text());
    // A Token is fetched once, and again before its end.
    var renewed = LtsClient.builder().authToken(() -> Token.of(login.text(), login.end()));
    var fromIam = LtsClient.builder()
        .authToken(IamPasswordLogin.builder()
            .endpoint(iam)
            .domain("my-domain")
            .user("reader")
            .password(password)
            .projectName("eu-de")
            .build());
    var signed = LtsClient.builder().credentials(AkSkCredentials.of(accessKey, secretKey));
    // end
    return List.of(asItIs, asked, renewed, fromIam, signed);
  }

  /** What a program of the reader's has. */
  record Login(String text, Instant end) {}

  static List<Object> fromTheEnvironment(URI endpoint) {
    // begin credentials-environment
    // TIMEPLUS_HOST, TIMEPLUS_WORKSPACE, TIMEPLUS_API_KEY
    var timeplus = TimeplusClient.fromEnvironment();
    // OS_TOKEN, and HUAWEICLOUD_SDK_PROJECT_ID or OS_PROJECT_ID
    var lts = LtsClient.fromEnvironment().endpoint(endpoint);
    // HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or OS_ACCESS_KEY and OS_SECRET_KEY
    var signed = LtsClient.fromEnvironment()
        .endpoint(endpoint)
        .credentials(AkSkCredentials.fromEnvironment());
    // OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME
    var login = IamPasswordLogin.fromEnvironment();
    // end
    return List.of(timeplus, lts, signed, login);
  }

  static List<TimeplusClient.Builder> timeplus(String key, String user, String password) {
    // begin credentials-timeplus
    var byHeader = TimeplusClient.builder().apiKey(key); // X-Api-Key
    var byScheme = TimeplusClient.builder().credentials(Credentials.authorization("ApiKey", key));
    var byPassword = TimeplusClient.builder().basic(user, password); // HTTP Basic
    // end
    return List.of(byHeader, byScheme, byPassword);
  }

  static double query(TimeplusClient timeplus) {
    // begin query
    double fastest = 0;
    var query = CreateQueryRequest.builder()
        .sql("select cid, speed_kmh from car_live_data")
        .build();
    try (RowResponse<Query> response = timeplus.queries().createQuery(query)) {
      for (Row row : response.rows()) {
        System.out.println(row.text("cid") + " " + row.doubleValue("speed_kmh"));
        fastest = Math.max(fastest, row.doubleValue("speed_kmh"));
        if (fastest > 130) {
          response.rows().cancel(); // hangs up, and ends the query on the server
        }
      }
    } catch (IncompleteStreamException e) {
      // the query failed or was canceled, or the stream was cut
      System.err.println(e.status().orElse("") + " after " + e.rowsRead() + " rows: "
          + e.serverMessage().orElse(""));
    }
    // end
    return fastest;
  }

  static void ingest(TimeplusClient timeplus, Iterable<List<Object>> millionsOfRows) {
    // begin ingest
    timeplus
        .streams()
        .ingestRows("cars", Rows.compact(List.of("cid", "speed_kmh"), millionsOfRows));
    // end
  }

  static void write(TimeplusClient timeplus, Iterable<List<Object>> readings) {
    // begin writer
    try (RowWriter<List<?>> writer = RowWriter.compact(
            List.of("cid", "speed_kmh"), rows -> timeplus.streams().ingestRows("cars", rows))
        .maxRows(1_000)
        .maxDelay(Duration.ofSeconds(1))
        .whenFull(RowWriter.WhenFull.BLOCK)
        .open()) {
      for (List<Object> reading : readings) {
        writer.write(reading);
      }
    } // close delivers what is left, or throws UndeliveredRowsException, which has the rows
    // end
  }

  static String errors(LtsClient lts, CreateLogGroupRequest request) {
    // begin errors
    try {
      return lts.logGroups().createLogGroup(request).logGroupId();
    } catch (StatusException e) { // or ClientErrorException, ServerErrorException
      return e.getMessage(); // createLogGroup: 403 LTS.0001 Invalid projectId (request r-1)
    } catch (DecodingException e) { // not what is documented
      return e.pointer() + " at byte " + e.byteOffset();
    } catch (InvalidRequestException e) { // nothing was sent
      return e.violations().toString();
    } catch (ConnectionException
        | CallTimeoutException
        | RequestBodyException
        | CallInterruptedException e) {
      return e.mayHaveBeenExecuted() ? "perhaps created" : "not created";
    }
    // end
  }

  static List<String> missing(LtsClient lts, String name, Integer days) {
    // begin missing
    try {
      var request =
          CreateLogGroupRequest.builder().logGroupName(name).ttlInDays(days).build();
      lts.logGroups().createLogGroup(request);
      return List.of();
    } catch (IncompleteModelException e) { // build(): required properties are missing
      return e.pointers(); // [/log_group_name, /ttl_in_days]
    } catch (InvalidRequestException e) { // createLogGroup: nothing was sent
      return e.pointers(); // [/log_group_name], or [body] for a null
    }
    // end
  }

  static List<View> sizes(URI endpoint) {
    // begin sizes
    TimeplusClient timeplus =
        TimeplusClient.builder().endpoint(endpoint).maxBodySize(1024 * 1024).build();
    // this one may be large
    RequestOptions large =
        RequestOptions.builder().maxBodySize(256 * 1024 * 1024).build();
    return timeplus.views().listViews(large);
    // end
  }

  static String patience(TimeplusClient timeplus, String id, Logger log) {
    // begin patience
    Response<Dashboard> response =
        timeplus.dashboards().getDashboardWithResponse(id, RequestOptions.none());
    response.leniencies().forEach(each -> log.warning(each.toString())); // /panels: null
    Dashboard dashboard = response.body();
    return dashboard.unreadable().contains("name") ? dashboard.id() : dashboard.name();
    // end
  }

  static CompletableFuture<CreateLogGroupResponse> retries(
      URI endpoint, CreateLogGroupRequest request) {
    // begin retries
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint)
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .retry(RetryPolicy.builder()
            .maxAttempts(5)
            .longestPause(Duration.ofSeconds(5))
            .build())
        .attemptTimeout(Duration.ofSeconds(10))
        .timeout(Duration.ofSeconds(60)) // over all attempts and pauses
        .build();
    // creating it twice does no harm here
    RequestOptions again = RequestOptions.builder().idempotent(true).build();
    return lts.async().logGroups().createLogGroup(request, again);
    // end
  }

  static List<Duration> scripted(CreateLogGroupRequest request) {
    // begin testing
    var server = new ScriptedTransport()
        .respond(429)
        .respond(LtsPayloads.CREATE_LOG_GROUP_201); // or respond(201, "application/json", "{…}")
    var time = new ManualTime();
    LtsClient lts = LtsClient.builder()
        .endpoint(URI.create("https://lts.example.com"))
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .transport(server)
        .time(time)
        .build();
    CreateLogGroupResponse created = lts.logGroups().createLogGroup(request);
    assert created.equals(LtsPayloads.CREATE_LOG_GROUP_201.value());
    assert server.requests().size() == 2 && time.pauses().size() == 1;
    // end
    return time.pauses();
  }
}
