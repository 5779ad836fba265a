// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Cursor;
import dev.apiscribe.dis.model.DownloadRecordsResponse;
import dev.apiscribe.dis.model.UploadRecordsResponse;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class RecordsOperations {
  static final Operation<DownloadRecordsResponse> DOWNLOAD_RECORDS =
      Operation.<DownloadRecordsResponse>of("downloadRecords", "GET", "/v2/{project_id}/records")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.query("partition-cursor").required().constraints(Constraints.none().minLength(1).maxLength(512)))
          .parameter(Parameter.query("max_fetch_bytes"))
          .success(200, ResponseBody.json(DownloadRecordsResponseJson.CODEC))
          .build();

  static final Operation<UploadRecordsResponse> UPLOAD_RECORDS =
      Operation.<UploadRecordsResponse>of("uploadRecords", "POST", "/v2/{project_id}/records")
          .parameter(Parameter.path("project_id").configured())
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(UploadRecordsResponseJson.CODEC))
          .build();

  static final Operation<Cursor> GET_CURSOR =
      Operation.<Cursor>of("getCursor", "GET", "/v2/{project_id}/cursors")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.query("stream-name").required())
          .parameter(Parameter.query("partition-id").required())
          .parameter(Parameter.query("cursor-type"))
          .parameter(Parameter.query("starting-sequence-number"))
          .parameter(Parameter.query("timestamp"))
          .success(200, ResponseBody.json(CursorJson.CODEC))
          .build();

  private RecordsOperations() {}
}
