// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ResourceTagsOperations {
  static final Operation<Void> ADD_RESOURCE_TAGS =
      Operation.<Void>of("addResourceTags", "POST", "/v2/{project_id}/stream/{stream_id}/tags/action")
          .parameter(Parameter.path("project_id").configured())
          .parameter(Parameter.path("stream_id"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .idempotent()
          .success(204, ResponseBody.none())
          .build();

  private ResourceTagsOperations() {}
}
