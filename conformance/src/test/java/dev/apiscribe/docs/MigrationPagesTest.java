package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.apiscribe.dis.client.DisClient;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.taurusdb.client.TaurusDbClient;
import dev.apiscribe.timeplus.client.TimeplusClient;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The tables for those who come from another SDK name what there is: in their first columns what
 * that SDK has, in the second what the clients have.
 */
@Tag("of-documents")
class MigrationPagesTest {
  private static final MarkdownPage FROM_HUAWEI =
      MarkdownPage.read(Path.of("docs/client/from-huawei-sdk.md"));
  private static final MarkdownPage FROM_PYTHON =
      MarkdownPage.read(Path.of("docs/client/from-timeplus-python.md"));

  /** The variables of the tables. */
  private static final Map<String, Class<?>> VARIABLES = Map.of(
      "lts", LtsClient.class,
      "dis", DisClient.class,
      "taurusdb", TaurusDbClient.class,
      "timeplus", TimeplusClient.class,
      "created", CreateLogGroupResponse.class,
      "response", RowResponse.class);

  private static final List<String> PACKAGES = List.of(
      "dev.apiscribe.runtime",
      "dev.apiscribe.iam",
      "dev.apiscribe.lts.client",
      "dev.apiscribe.lts.model",
      "dev.apiscribe.dis.model",
      "dev.apiscribe.taurusdb.model",
      "dev.apiscribe.timeplus.client",
      "dev.apiscribe.timeplus.model");
  private static final Pattern ARGUMENTS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern JAR =
      Pattern.compile(".*/(huaweicloud-sdk-[a-z]+)-([0-9.]+)\\.jar!.*");

  /** Returns what is code in a column of all tables of the page. */
  private static List<String> column(MarkdownPage page, int index) {
    List<String> code = new ArrayList<>();
    page.document().accept(new AbstractVisitor() {
      @Override
      public void visit(CustomNode node) {
        if (node instanceof TableRow && node.getParent() instanceof TableBody) {
          Node cell = node.getFirstChild();
          for (int i = 0; i < index; i++) {
            cell = cell.getNext();
          }
          cell.accept(new AbstractVisitor() {
            @Override
            public void visit(Code each) {
              code.add(each.getLiteral());
            }
          });
        }
        visitChildren(node);
      }
    });
    return code;
  }

  @Test
  void nameWhatTheClientsHave() {
    List<String> named = Stream.of(FROM_HUAWEI, FROM_PYTHON)
        .flatMap(page -> column(page, 1).stream())
        .toList();

    assertThat(named).hasSizeGreaterThan(100);
    assertThat(named).allMatch(MigrationPagesTest::isThere);
  }

  /** Returns whether each method of a chain of calls is one of what the method before returns. */
  private static boolean isThere(String chain) {
    List<String> steps = List.of(ARGUMENTS.matcher(chain).replaceAll("").split("\\."));
    Set<Class<?>> types = types(steps.get(0));
    for (String step : steps.subList(1, steps.size())) {
      types = types.stream()
          .flatMap(type -> Arrays.stream(type.getMethods()))
          .filter(method -> method.getName().equals(step))
          .map(Method::getReturnType)
          .collect(Collectors.toSet());
    }
    return !types.isEmpty();
  }

  /** All of that name: two APIs may have a request of the same name. */
  private static Set<Class<?>> types(String name) {
    if (VARIABLES.containsKey(name)) {
      return Set.of(VARIABLES.get(name));
    }
    Set<Class<?>> types = new HashSet<>();
    for (String each : PACKAGES) {
      try {
        types.add(Class.forName(each + "." + name));
      } catch (ClassNotFoundException e) {
        // It is in another package.
      }
    }
    assertThat(types).as("types of the name " + name).isNotEmpty();
    return types;
  }

  @Test
  void nameEachOperationOfHuaweisServices() {
    Set<String> operations = new TreeSet<>();
    for (Class<?> client : List.of(LtsClient.class, DisClient.class, TaurusDbClient.class)) {
      Stream.of(client.getMethods())
          .filter(method -> method.getReturnType().getPackage() == client.getPackage()
              && method.getReturnType().getSimpleName().matches(".*(?<!Async)Client"))
          .flatMap(group -> Stream.of(group.getReturnType().getDeclaredMethods()))
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .map(Method::getName)
          .filter(name -> !name.matches(".*(WithResponse|All|WhenDone)"))
          .forEach(operations::add);
    }

    assertThat(operations).hasSize(32);
    assertThat(String.join(" ", column(FROM_HUAWEI, 1)))
        .contains(operations.stream().map(name -> "()." + name + "(…)").toList());
  }

  @Test
  void nameWhatHuaweisSdkHas() {
    JavaClasses sdk = new ClassFileImporter().importPackages("com.huaweicloud.sdk");
    Set<String> known = new TreeSet<>();
    for (JavaClass type : sdk) {
      known.add(type.getSimpleName());
      for (JavaMethod method : type.getAllMethods()) {
        if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
          known.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }

    assertThat(column(FROM_HUAWEI, 0)).hasSizeGreaterThan(40).allMatch(known::contains);
  }

  @Test
  void nameTheVersionsOfHuaweisSdk() {
    Set<String> versions = new ClassFileImporter()
        .importPackages("com.huaweicloud.sdk").stream()
            .map(type -> JAR.matcher(type.getSource().orElseThrow().getUri().toString()))
            .filter(Matcher::matches)
            .map(jar -> "`" + jar.group(1) + "` " + jar.group(2))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(versions).hasSize(4);
    assertThat(FROM_HUAWEI.text()).contains(versions);
  }
}
