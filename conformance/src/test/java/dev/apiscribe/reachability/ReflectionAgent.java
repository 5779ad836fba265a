package dev.apiscribe.reachability;

import static net.bytebuddy.matcher.ElementMatchers.is;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.nameMatches;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ServiceLoader;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * Has the JDK tell {@link Accesses} what is read by reflection. The classes below are copied into
 * the JDK's methods.
 */
public final class ReflectionAgent {
  private ReflectionAgent() {}

  public static void premain(String argument, Instrumentation instrumentation) {
    AgentBuilder agent = new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
        .with(AgentBuilder.InitializationStrategy.NoOp.INSTANCE)
        .with(AgentBuilder.TypeStrategy.Default.REDEFINE)
        .with(new Failures(System.err))
        .ignore(none());
    agent = copied(
        agent,
        Class.class,
        Members.class,
        isPublic()
            .and(nameMatches("get(Declared)?(Field|Method|Constructor)s?|getRecordComponents")));
    agent = copied(
        agent,
        Class.class,
        ByName.class,
        isPublic().and(named("forName")).and(takesArgument(0, String.class)));
    agent = copied(
        agent,
        Class.class,
        ResourceOfClass.class,
        isPublic().and(nameMatches("getResource(AsStream)?")));
    agent = copied(
        agent,
        ClassLoader.class,
        Resource.class,
        isPublic().and(nameMatches("getResource(s|AsStream)?")));
    agent = copied(agent, Method.class, Invocation.class, named("invoke"));
    agent = copied(agent, Constructor.class, Invocation.class, named("newInstance"));
    agent = copied(
        agent,
        Field.class,
        FieldAccess.class,
        isPublic()
            .and(nameMatches("[gs]et((?!Accessible|Declar|Name|Mod|Type|Gener|Annot).)*"))
            .and(takesArgument(0, Object.class)));
    agent = copied(
        agent,
        ServiceLoader.class,
        Service.class,
        isPublic().and(named("load")).and(takesArgument(0, Class.class)));
    agent = copied(agent, Proxy.class, ProxyOf.class, isPublic().and(named("newProxyInstance")));
    agent.installOn(instrumentation);
  }

  private static AgentBuilder copied(
      AgentBuilder agent,
      Class<?> into,
      Class<?> advice,
      ElementMatcher.Junction<? super MethodDescription> methods) {
    return agent
        .type(is(into))
        .transform((builder, type, loader, module, domain) ->
            builder.visit(Advice.to(advice).on(methods)));
  }

  /** Or else a test would see nothing, and pass. */
  private static final class Failures extends AgentBuilder.Listener.Adapter {
    private final PrintStream out;

    Failures(PrintStream out) {
      this.out = out;
    }

    @Override
    public void onError(
        String type,
        ClassLoader loader,
        net.bytebuddy.utility.JavaModule module,
        boolean loaded,
        Throwable failure) {
      failure.printStackTrace(out);
    }
  }

  /** Of a class: {@code getDeclaredFields} and the like. */
  public static final class Members {
    @Advice.OnMethodEnter
    static void enter(@Advice.This Class<?> type, @Advice.Origin("#m") String method) {
      Accesses.ofType(
          method.contains("Field")
              ? "fields"
              : method.contains("Method")
                  ? "methods"
                  : method.contains("Constructor") ? "constructors" : "type",
          type.getName());
    }
  }

  /**
   * A class by its name; not {@code ClassLoader.loadClass}, which the JVM calls itself for every
   * class.
   */
  public static final class ByName {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) String name) {
      Accesses.ofType("type", name);
    }
  }

  /** A call of a method or constructor. */
  public static final class Invocation {
    @Advice.OnMethodEnter
    static void enter(@Advice.This Executable member) {
      Accesses.ofType(
          member instanceof Method ? "methods" : "constructors",
          member.getDeclaringClass().getName());
    }
  }

  /** The value of a field. */
  public static final class FieldAccess {
    @Advice.OnMethodEnter
    static void enter(@Advice.This Field field) {
      Accesses.ofType("fields", field.getDeclaringClass().getName());
    }
  }

  /** Providers of a service. */
  public static final class Service {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) Class<?> service) {
      Accesses.ofType("type", service == null ? null : service.getName());
    }
  }

  /** A class that is made while the program runs. */
  public static final class ProxyOf {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(1) Class<?>[] types) {
      for (Class<?> type : types) {
        Accesses.ofType("proxy", type.getName());
      }
    }
  }

  /** A file beside a class. */
  public static final class ResourceOfClass {
    @Advice.OnMethodEnter
    static void enter(@Advice.This Class<?> type, @Advice.Argument(0) String name) {
      Accesses.ofResource(type, name);
    }
  }

  /** A file by its path. */
  public static final class Resource {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) String path) {
      Accesses.ofResource(path);
    }
  }
}
