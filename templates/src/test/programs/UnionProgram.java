package dev.apiscribe.golden.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.apiscribe.golden.client.GoldenClient;
import dev.apiscribe.golden.model.Bird;
import dev.apiscribe.golden.model.Card;
import dev.apiscribe.golden.model.Cat;
import dev.apiscribe.golden.model.Dog;
import dev.apiscribe.golden.model.DogType;
import dev.apiscribe.golden.model.Home;
import dev.apiscribe.golden.model.Named;
import dev.apiscribe.golden.model.Payment;
import dev.apiscribe.golden.model.Pet;
import dev.apiscribe.golden.model.Setting;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.InvalidRequestException;
import dev.apiscribe.runtime.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Uses unions as a program does. UnionsTest compiles it with the golden case and runs it. */
public final class UnionProgram implements Runnable {
  private final List<String> sent = new ArrayList<>();
  private String response = "null";

  @Override
  public void run() {
    setsDiscriminators();
    visits();
    masksSecrets();
    try {
      calls();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void setsDiscriminators() {
    assertThat(Cat.builder().build().type()).isEqualTo("cat");
    assertThat(Bird.builder().build().type()).isEqualTo("bird");
    assertThat(Card.builder().amount(BigDecimal.ONE).build().kind().value()).isEqualTo("card");
    assertThatThrownBy(() -> Dog.builder().name("Rex").build())
        .as("it may be one of two")
        .hasMessage("Dog was not built: /type: missing property");
    Cat disguised = Cat.builder().type("dog").build();
    assertThatThrownBy(() -> Pet.of(disguised))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/type: found another value, expected cat");
    Dog puppy = Dog.builder().name("Rex").type(DogType.PUPPY).build();
    assertThat(Pet.of(puppy)).isEqualTo(Pet.of(puppy.toBuilder().build()));
  }

  private static void visits() {
    Pet.Visitor<String> names = new Pet.Visitor<>() {
      @Override
      public String visitCat(Pet.OfCat cat) {
        return "a cat with " + cat.value().lives() + " lives";
      }

      @Override
      public String other(Pet pet) {
        return "some pet";
      }
    };
    assertThat(Pet.of(Cat.builder().lives(9).build()).accept(names))
        .isEqualTo("a cat with 9 lives");
    assertThat(Pet.of(Bird.builder().build()).accept(names)).isEqualTo("some pet");
    assertThat(new Pet.Unknown(Map.of()).accept(names)).isEqualTo("some pet");
    assertThat(Setting.of(1).<Object>accept(Setting::value)).isEqualTo(1);
    assertThat(Pet.class.getPermittedSubclasses())
        .as("one that no switch can name")
        .anyMatch(each -> !java.lang.reflect.Modifier.isPublic(each.getModifiers()));
  }

  private static void masksSecrets() {
    assertThat(Pet.of(Bird.builder().song("la").build()).toString()).doesNotContain("la,");
    assertThat(new Pet.Unknown(Map.of("song", "la"))).hasToString("Unknown[value=[song]]");
    assertThat(new Pet.Unknown("secret")).hasToString("Unknown[value=***]");
    assertThat(Named.builder().light("secret").build().toString()).doesNotContain("secret");
  }

  private void calls() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      byte[] body = response.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
    URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
    try (GoldenClient client = GoldenClient.builder().endpoint(endpoint).build();
        GoldenClient strict =
            GoldenClient.builder().endpoint(endpoint).validateResponses(true).build()) {
      keepsWhatIsUnknown(client, strict);
      readsIncompleteVariants(client, strict);
      refusesWhatBreaksAConstraint(client);
    } finally {
      server.stop(0);
    }
  }

  private void keepsWhatIsUnknown(GoldenClient client, GoldenClient strict) {
    response = "{\"depth\":1.50,\"friend\":{\"type\":\"cat\"},\"type\":\"fish\"}";
    Response<Pet> fish = client.pets().putPetWithResponse(Pet.of(Cat.builder().build()));
    assertThat(sent.remove(0)).isEqualTo("{\"type\":\"cat\"}");
    assertThat(fish.body()).isInstanceOf(Pet.Unknown.class);
    assertThat(fish.leniencies().toString()).contains("expected a Pet, found an object");
    client.pets().putPet(fish.body());
    assertThat(sent.remove(0)).isEqualTo(response);
    assertThatThrownBy(() -> strict.pets().putPet(fish.body()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("not a Pet");
    sent.clear();
    response = "[{\"type\":\"bird\"}," + response + "]";
    assertThat(client.pets().createHome(Home.builder().pet(fish.body()).build()))
        .containsExactly(Pet.of(Bird.builder().build()), fish.body());
    assertThatThrownBy(() -> strict.pets().createHome(Home.builder().pet(fish.body()).build()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("/1");
    sent.clear();
  }

  private void readsIncompleteVariants(GoldenClient client, GoldenClient strict) {
    for (String each : List.of(
        "{\"type\":\"dog\",\"friends\":[{\"lives\":\"many\",\"type\":\"cat\"}]}",
        "{\"friends\":[{\"type\":\"cat\",\"lives\":\"many\"}],\"type\":\"dog\"}")) {
      response = each;
      Response<Pet> dog = client.pets().putPetWithResponse(Pet.of(Cat.builder().build()));
      assertThat(dog.leniencies().toString())
          .contains("/friends/0/lives: expected an integer, found a string")
          .contains("/name: missing property");
      Dog value = ((Pet.OfDog) dog.body()).value();
      assertThatThrownBy(value::name).hasMessage("/name: missing property");
      Cat friend = ((Pet.OfCat) value.friends().get(0)).value();
      assertThatThrownBy(friend::lives)
          .hasMessage("/friends/0/lives: expected an integer, found a string");
      assertThat(friend.additionalProperties()).containsEntry("lives", "many");
      assertThatThrownBy(() -> strict.pets().putPet(Pet.of(Cat.builder().build())))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("/friends/0/lives");
    }
    sent.clear();
  }

  private void refusesWhatBreaksAConstraint(GoldenClient client) {
    Pet named = Pet.of(Cat.builder().name("Thomas").build());
    Home home = Home.builder()
        .pet(named)
        .others(List.of(Pet.of(Bird.builder().build()), named))
        .setting(Setting.of("longer than twenty characters"))
        .build();
    assertThatThrownBy(() -> client.pets().createHome(home))
        .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.pointers())
            .containsExactly("/pet/name", "/others/1/name", "/setting"));
    assertThatThrownBy(() -> client.pets().putPet(named))
        .isInstanceOfSatisfying(
            InvalidRequestException.class, e -> assertThat(e.pointers()).containsExactly("/name"));
    assertThat(sent).isEmpty();
  }
}
