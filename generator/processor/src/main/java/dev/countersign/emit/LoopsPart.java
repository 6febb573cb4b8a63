package dev.countersign.emit;

import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.countersign.definition.Pagination;
import dev.countersign.definition.Waiter;
import dev.countersign.naming.NamedAction;
import dev.countersign.naming.NamedField;
import dev.countersign.naming.NamedPaginator;
import dev.countersign.naming.NamedType;
import dev.countersign.naming.NamedWaiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of a client that call an action again and again: for its pages, or until a goal shows. */
final class LoopsPart {
  private final NamedAction action;
  private final DocText docs;

  private LoopsPart(NamedAction action, DocText docs) {
    this.action = action;
    this.docs = docs;
  }

  static List<MethodSpec> of(NamedAction action, DocText docs) {
    LoopsPart part = new LoopsPart(action, docs);
    List<MethodSpec> methods = new ArrayList<>();
    action.loops().paginator().ifPresent(paginator -> methods.add(part.paginator(paginator)));
    action.loops().waiters().forEach(waiter -> methods.add(part.waiter(waiter)));
    return methods;
  }

  // return Paginator.of(
  //     RepeatedCall.of(this, request, this::describeImage, this::describeImageAsync),
  //     DescribeImageResponse::imageSet,
  //     PageOrder.byOffset(…));
  private MethodSpec paginator(NamedPaginator paginator) {
    NamedType.ListOf items = (NamedType.ListOf) paginator.items().type();
    TypeName returned = ParameterizedTypeName.get(
        RuntimeTypes.PAGINATOR, this.action.response().name(), items.element().boxed());
    List<NamedField> used = new ArrayList<>(List.of(paginator.start(), paginator.items()));
    paginator.size().ifPresent(used::add);
    paginator.end().ifPresent(used::add);
    return method(paginator.method(), returned, used)
        .addJavadoc(Docs.javadoc(documentation(paginator)))
        .addJavadoc("\n@param request what to send for the first page\n")
        .addJavadoc("@return the elements of all pages; nothing is called yet\n")
        .addJavadoc(deprecation(used))
        .addStatement(
            "return $T.of(\n$L,\n$T::$N,\n$L)",
            RuntimeTypes.PAGINATOR,
            repeated(),
            this.action.response().name(),
            paginator.items().name(),
            order(paginator))
        .build();
  }

  private List<String> documentation(NamedPaginator paginator) {
    String size = paginator
        .size()
        .map(limit -> " A page has as many elements as " + Docs.code(limit.wireName())
            + " says, or as the service gives where that is absent.")
        .orElse("");
    return List.of(
        "Goes through " + Docs.code(paginator.items().wireName()) + " of {@link #"
            + this.action.methods().call() + "}, page by page.",
        "The first page is that of the request; each further one is called when the elements"
            + " before it are used up." + size);
  }

  // PageOrder.byOffset(
  //     request.offset(),
  //     request.limit(),
  //     DescribeImageResponse::elementsReceived,
  //     DescribeImageResponse::totalCount,
  //     offset -> request.toBuilder().offset(offset).build())
  private CodeBlock order(NamedPaginator paginator) {
    boolean byToken = paginator.definition() instanceof Pagination.Token;
    boolean byPage = paginator.definition() instanceof Pagination.Page;
    String next = byToken ? "token" : byPage ? "page" : "offset";
    String method = byToken ? "byToken" : byPage ? "byPage" : "byOffset";
    CodeBlock.Builder code = CodeBlock.builder()
        .add("$T.$L(", RuntimeTypes.PAGE_ORDER, method)
        .indent()
        .indent();
    code.add("\n$L,", first(paginator.start()));
    if (!byToken) {
      code.add("\nrequest.$N(),", paginator.size().orElseThrow().name());
      code.add("\n$T::$L,", this.action.response().name(), ReceivedPart.NAME);
    }
    code.add(
        "\n$L,",
        paginator
            .end()
            .map(end -> CodeBlock.of("$T::$N", this.action.response().name(), end.name()))
            .orElse(CodeBlock.of("page -> null")));
    return code.add(
            "\n$L -> request.toBuilder().$N($L).build())",
            next,
            paginator.start().name(),
            argument(paginator.start(), next, byToken))
        .unindent()
        .unindent()
        .build();
  }

  private static CodeBlock first(NamedField start) {
    // Bytes have a text on the wire only, so no answer can be held against them.
    return FieldsPart.isBytes(start)
        ? CodeBlock.of("null")
        : CodeBlock.of("request.$N()", start.name());
  }

  /** What a builder takes for a position: numbers travel as text in some services. */
  private static CodeBlock argument(NamedField start, String next, boolean isText) {
    CodeBlock text =
        isText ? CodeBlock.of("$L", next) : CodeBlock.of("$T.toString($L)", Long.class, next);
    if (start.type() instanceof NamedType.Enumerated values) {
      return CodeBlock.of(
          "$T.of($L)", values.boxed(), values.ofInts() ? CodeBlock.of("$L", next) : text);
    }
    if (FieldsPart.isBytes(start)) {
      return CodeBlock.of("$T.getDecoder().decode($L)", Base64.class, text);
    }
    return start.type() == NamedType.Scalar.INT ? CodeBlock.of("$L", next) : text;
  }

  // return Waiter.of(
  //     RepeatedCall.of(this, request, this::describeImage, this::describeImageAsync),
  //     Goal.<DescribeImageResponse>named("ImageAvailable")
  //         .success(answer -> Found.in(answer)…, "Available"),
  //     Duration.ofSeconds(10),
  //     Duration.ofHours(1));
  private MethodSpec waiter(NamedWaiter waiter) {
    TypeName response = this.action.response().name();
    List<NamedField> used = Stream.concat(waiter.success().stream(), waiter.failure().stream())
        .flatMap(state -> state.path().stream())
        .map(NamedWaiter.Step::field)
        .toList();
    CodeBlock.Builder goal = CodeBlock.builder()
        .add(
            "$T.<$T>named($L)",
            RuntimeTypes.GOAL,
            response,
            Literals.string(waiter.definition().name()));
    goal.indent().indent();
    waiter.success().forEach(state -> goal.add("\n.success($L)", state(state)));
    waiter.failure().forEach(state -> goal.add("\n.failure($L)", state(state)));
    goal.unindent().unindent();
    return method(waiter.method(), ParameterizedTypeName.get(RuntimeTypes.WAITER, response), used)
        .addJavadoc(Docs.javadoc(documentation(waiter)))
        .addJavadoc("\n@param request what to send each time\n")
        .addJavadoc("@return the waiter; nothing is called yet\n")
        .addJavadoc(deprecation(used))
        .addStatement(
            "return $T.of(\n$L,\n$L,\n$L,\n$L)",
            RuntimeTypes.WAITER,
            repeated(),
            goal.build(),
            duration(waiter.definition().every()),
            duration(waiter.definition().atMost()))
        .build();
  }

  // "ImageSet.State",
  // answer -> Found.in(answer)
  //     .each(DescribeImageResponse::imageSet)
  //     .at(UHostImageSet::state),
  // "Available"
  private static CodeBlock state(NamedWaiter.State state) {
    CodeBlock.Builder code = CodeBlock.builder().indent().indent();
    code.add("\n$L,", Literals.string(String.join(".", state.definition().path())));
    code.add("\nanswer -> $T.in(answer)", RuntimeTypes.FOUND).indent().indent();
    state.path().forEach(step -> code.add("\n").add(step(step)));
    return code.unindent()
        .unindent()
        .add(",\n$L", Literals.strings(state.definition().values()))
        .unindent()
        .unindent()
        .build();
  }

  // .each(DescribeImageResponse::imageSet)
  private static CodeBlock step(NamedWaiter.Step step) {
    NamedType type = step.field().type();
    CodeBlock.Builder code = CodeBlock.builder()
        .add(
            ".$L($T::$N)",
            type instanceof NamedType.ListOf ? "each" : "at",
            step.owner(),
            step.field().name());
    while (type instanceof NamedType.ListOf list && list.element() instanceof NamedType.ListOf) {
      code.add(".each(list -> list)");
      type = list.element();
    }
    return code.build();
  }

  private List<String> documentation(NamedWaiter waiter) {
    Waiter definition = waiter.definition();
    List<String> html = new ArrayList<>(this.docs.of(definition.docs(), definition.name()));
    String wait = "Calls {@link #" + this.action.methods().call() + "} about every "
        + Unit.of(definition.every()).words("") + ", for at most "
        + Unit.of(definition.atMost()).words("one ") + ", until "
        + sentence(waiter.success(), "each", " and ") + ".";
    html.add(
        waiter.failure().isEmpty()
            ? wait
            : wait + " The wait is in vain as soon as " + sentence(waiter.failure(), "any", " or ")
                + ".");
    return html;
  }

  private static String sentence(List<NamedWaiter.State> states, String which, String between) {
    return states.stream().map(state -> fact(state, which)).collect(Collectors.joining(between));
  }

  private static String fact(NamedWaiter.State state, String which) {
    String values =
        state.definition().values().stream().map(Docs::code).collect(Collectors.joining(" or "));
    String fact = Docs.code(String.join(".", state.definition().path())) + " is " + values;
    boolean inLists =
        state.path().stream().anyMatch(step -> step.field().type() instanceof NamedType.ListOf);
    return inLists ? fact + " in " + which + " element" : fact;
  }

  private MethodSpec.Builder method(String name, TypeName returned, List<NamedField> used) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC, DEFAULT)
        .returns(returned)
        .addParameter(this.action.request().name(), "request");
    if (isDeprecated(this.action.definition().docs()) || deprecated(used).isPresent()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }

  /** What stands on something that is given up is given up along with it. */
  private CodeBlock deprecation(List<NamedField> used) {
    if (isDeprecated(this.action.definition().docs())) {
      return this.docs.deprecation(this.action.definition().docs());
    }
    return deprecated(used)
        .map(field -> CodeBlock.of(
            "@deprecated It looks at $L, which is deprecated.\n", Docs.code(field.wireName())))
        .orElse(CodeBlock.of(""));
  }

  private static Optional<NamedField> deprecated(List<NamedField> used) {
    return used.stream()
        .filter(field -> isDeprecated(field.definition().docs()))
        .findFirst();
  }

  private static boolean isDeprecated(dev.countersign.definition.Docs docs) {
    return docs.deprecation().isPresent();
  }

  private CodeBlock repeated() {
    return CodeBlock.of(
        "$T.of(this, request, this::$N, this::$N)",
        RuntimeTypes.REPEATED_CALL,
        this.action.methods().call(),
        this.action.methods().callAsync());
  }

  // Duration.ofSeconds(10)
  private static CodeBlock duration(Duration time) {
    Unit unit = Unit.of(time);
    return CodeBlock.of("$T.$L($L)", Duration.class, unit.factory(), unit.count());
  }

  /** A time in the largest unit of which it is a whole number. */
  private record Unit(long count, String factory, String name) {
    static Unit of(Duration time) {
      if (time.toMillis() % 1_000 != 0) {
        return new Unit(time.toMillis(), "ofMillis", "millisecond");
      }
      if (time.toSeconds() % 60 != 0) {
        return new Unit(time.toSeconds(), "ofSeconds", "second");
      }
      return time.toMinutes() % 60 == 0
          ? new Unit(time.toHours(), "ofHours", "hour")
          : new Unit(time.toMinutes(), "ofMinutes", "minute");
    }

    String words(String one) {
      return this.count == 1 ? one + this.name : this.count + " " + this.name + "s";
    }
  }
}
