package serves;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogGroupResponse;

public final class Main {
  private static final class OnJersey
      implements dev.apiscribe.lts.server.jaxrs.LogGroupsOperations {
    @Override
    public CreateLogGroupResponse createLogGroup(String projectId, CreateLogGroupRequest body) {
      return CreateLogGroupResponse.builder().logGroupId(projectId + "-jaxrs").build();
    }
  }

  private static final class OnSpring
      implements dev.apiscribe.lts.server.spring.LogGroupsOperations {
    @Override
    public CreateLogGroupResponse createLogGroup(String projectId, CreateLogGroupRequest body) {
      return CreateLogGroupResponse.builder().logGroupId(projectId + "-spring").build();
    }
  }

  private Main() {}

  public static void main(String[] args) {
    CreateLogGroupRequest body = CreateLogGroupRequest.builder()
        .logGroupName("web-frontend")
        .ttlInDays(7)
        .build();
    System.out.println(new OnJersey().createLogGroup("619d", body).logGroupId());
    System.out.println(new OnSpring().createLogGroup("619d", body).logGroupId());
    System.out.println(
        new dev.apiscribe.lts.server.spring.LtsErrorHandler().getClass().getModule());
  }
}
