package dev.apiscribe.readme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.apiscribe.dis.client.DisClient;
import dev.apiscribe.dis.client.RecordsParameters;
import dev.apiscribe.dis.model.CreateStreamRequest;
import dev.apiscribe.dis.model.CursorType;
import dev.apiscribe.dis.model.DataRecord;
import dev.apiscribe.dis.model.NewRecord;
import dev.apiscribe.dis.model.Partition;
import dev.apiscribe.dis.model.UploadRecordsRequest;
import dev.apiscribe.dis.model.UploadedRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The example of docs/client/records.md; what is between the two marks is there, too. */
final class RecordsExample {
  private RecordsExample() {}

  static List<String> writeAndRead(URI endpoint, Supplier<String> token) {
    // begin records
    DisClient dis = DisClient.builder()
        .endpoint(endpoint) // URI.create("https://dis.example.com")
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .authToken(token)
        .build();
    dis.streams()
        .createStream(CreateStreamRequest.builder()
            .streamName("readings")
            .partitionCount(1)
            .build());
    dis.streams().getStreamWhenDone("readings"); // it runs

    NewRecord reading = NewRecord.builder()
        .partitionKey("sensor-1")
        .dataAsBytes("21.5 °C".getBytes(UTF_8))
        .build();
    var upload = UploadRecordsRequest.builder()
        .streamName("readings")
        .records(List.of(reading))
        .build();
    for (UploadedRecord each : dis.records().uploadRecords(upload).records()) {
      if (each.errorCode() != null) {
        System.err.println(each.errorCode() + " " + each.errorMessage()); // this one alone failed
      }
    }

    List<String> read = new ArrayList<>();
    var oldest = RecordsParameters.GetCursor.builder()
        .cursorType(CursorType.TRIM_HORIZON)
        .build();
    for (Partition partition : dis.streams().getStreamAll("readings")) {
      var cursor = dis.records().getCursor("readings", partition.partitionId(), oldest);
      var page = dis.records().downloadRecords(cursor.partitionCursor());
      for (DataRecord each : page.records()) {
        read.add(new String(each.dataAsBytes(), UTF_8));
      }
    }
    return read;
    // end
  }
}
