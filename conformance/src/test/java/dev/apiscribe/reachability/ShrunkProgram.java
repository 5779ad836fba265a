package dev.apiscribe.reachability;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that calls with a client and reads and writes a model with both Jacksons. It is shrunk
 * before it runs. Writes what came of it into the file that it is given.
 */
public final class ShrunkProgram {
  private static final String JSON =
      "{\"log_group_name\":\"web\",\"ttl_in_days\":7,\"undocumented\":[1]}";

  private ShrunkProgram() {}

  public static void main(String[] arguments) throws Exception {
    LtsClient lts = LtsClient.builder()
        .endpoint(URI.create(arguments[0]))
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .authToken("a-token")
        .build();
    CreateLogGroupRequest request =
        CreateLogGroupRequest.builder().logGroupName("web").ttlInDays(7).build();
    ObjectMapper jackson2 = new ObjectMapper();
    CreateLogGroupRequest read2 = jackson2.readValue(JSON, CreateLogGroupRequest.class);
    JsonMapper jackson3 = new JsonMapper();
    CreateLogGroupRequest read3 = jackson3.readValue(JSON, CreateLogGroupRequest.class);
    Files.write(
        Path.of(arguments[1]),
        List.of(
            "created " + lts.logGroups().createLogGroup(request).logGroupId(),
            read2.logGroupName() + " " + read2.ttlInDays() + " " + read2.additionalProperties(),
            jackson2.writeValueAsString(read2),
            read3.logGroupName() + " " + read3.ttlInDays() + " " + read3.additionalProperties(),
            jackson3.writeValueAsString(read3)));
    System.exit(0); // threads of the client
  }
}
