package dev.countersign.emit;

import static dev.countersign.emit.Docs.code;
import static dev.countersign.emit.Docs.escape;
import static dev.countersign.emit.Docs.sentence;

import com.palantir.javapoet.CodeBlock;
import dev.countersign.definition.Action;
import dev.countersign.definition.Bounds;
import dev.countersign.definition.ErrorCode;
import dev.countersign.definition.Field;
import dev.countersign.definition.Rules;
import dev.countersign.naming.NamedField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Javadoc says of a thing: all that its definition knows, as paragraphs of HTML. */
final class DocText {
  private final Links links;

  DocText(Links links) {
    this.links = links;
  }

  /** Summary and description, and what to look at; the name where there is nothing else. */
  List<String> of(dev.countersign.definition.Docs docs, String name) {
    List<String> html = new ArrayList<>();
    if (docs.summary().isEmpty() && docs.description().isEmpty()) {
      html.add(code(name) + ".");
    }
    html.addAll(beyondName(docs));
    return html;
  }

  /** All that is known of a field, as a parameter or in an answer. */
  List<String> of(NamedField named) {
    List<String> html = of(named.definition().docs(), named.wireName());
    html.addAll(inOne(facts(named)));
    return html;
  }

  /** The same for a place that has named the field already; there may be nothing left to say. */
  List<String> beyondName(NamedField named) {
    List<String> html = beyondName(named.definition().docs());
    html.addAll(inOne(facts(named)));
    return html;
  }

  private List<String> beyondName(dev.countersign.definition.Docs docs) {
    List<String> html = new ArrayList<>();
    docs.summary().ifPresent(text -> html.add(escape(sentence(text))));
    docs.description().ifPresent(text -> html.addAll(paragraphs(text)));
    List<String> elsewhere = docs.see().stream()
        .filter(action -> this.links.request(action).isEmpty())
        .toList();
    if (!elsewhere.isEmpty()) {
      html.add(elsewhere.stream().map(Docs::code).collect(Collectors.joining(", ", "See ", ".")));
    }
    return html;
  }

  private static List<String> inOne(List<String> sentences) {
    return sentences.isEmpty() ? List.of() : List.of(String.join(" ", sentences));
  }

  /** All that is known of an action, as the method that calls it. */
  List<String> of(Action action, List<ErrorCode> common) {
    List<String> html = new ArrayList<>(of(action.docs(), action.name()));
    String effect = switch (action.effect()) {
      case READ -> "Changes nothing.";
      case WRITE -> "Changes something each time it is called.";
      case DESTROY -> "Destroys something, which may be gone for good.";
    };
    html.add(action.costs() ? effect + " Spends money." : effect);
    List<String> errors = Stream.concat(action.errors().stream(), common.stream())
        .map(DocText::of)
        .toList();
    if (!errors.isEmpty()) {
      html.add("Return codes of a refusal:");
      html.add("<ul>\n" + String.join("\n", errors) + "\n</ul>");
    }
    return html;
  }

  /** The block tags that every documented thing has: where to look, and that it is given up. */
  CodeBlock tags(dev.countersign.definition.Docs docs) {
    CodeBlock.Builder tags = CodeBlock.builder();
    for (String action : docs.see()) {
      this.links.request(action).ifPresent(request -> tags.add("@see $T\n", request));
    }
    return tags.add(deprecation(docs)).build();
  }

  /** The block tag that says that a thing is given up, where it is. */
  CodeBlock deprecation(dev.countersign.definition.Docs docs) {
    CodeBlock.Builder tag = CodeBlock.builder();
    docs.deprecation().ifPresent(deprecation -> {
      String use =
          deprecation.use().map(name -> " Use " + code(name) + " instead.").orElse("");
      tag.add("@deprecated $L\n", escape(sentence(deprecation.summary())) + use);
    });
    return tag.build();
  }

  private static String of(ErrorCode error) {
    String meaning = error.summary().map(text -> ": " + escape(sentence(text))).orElse("");
    return "  <li>" + error.code() + meaning;
  }

  private static List<String> facts(NamedField named) {
    List<String> facts = new ArrayList<>();
    Field field = named.definition();
    Rules rules = field.rules();
    if (named.direction().isSent() && field.required()) {
      facts.add(field.client() ? "Required, here or in the client's options." : "Required.");
    } else if (field.client()) {
      facts.add("The value of the client's options is sent where this is absent.");
    }
    rules
        .defaultValue()
        .ifPresent(v -> facts.add("The service takes " + code(v) + " where this is absent."));
    rules.range().ifPresent(bounds -> facts.add("The value is " + within(bounds) + "."));
    rules.length().ifPresent(b -> facts.add("The length is " + within(b) + " characters."));
    rules.pattern().ifPresent(p -> facts.add("The text matches " + code(p) + "."));
    if (rules.base64()) {
      facts.add("The bytes travel as base64 text.");
    }
    if (field.secret()) {
      facts.add("The value is secret: no text form shows it.");
    }
    field
        .presence()
        .ifPresent(p -> facts.add("There only when " + code(p.parameter()) + sent(p.sent())));
    field.oneForEach().ifPresent(p -> facts.add("One for each element of " + code(p) + "."));
    return facts;
  }

  private static String sent(boolean sent) {
    return sent ? " is sent." : " is not sent.";
  }

  private static String within(Bounds bounds) {
    if (bounds.min().isEmpty()) {
      return bounds.max().map(max -> "at most " + max.toPlainString()).orElseThrow();
    }
    String min = bounds.min().get().toPlainString();
    return bounds
        .max()
        .map(max -> "from " + min + " to " + max.toPlainString())
        .orElse("at least " + min);
  }

  private static List<String> paragraphs(String text) {
    return Stream.of(text.strip().split("\\R[ \\t]*\\R"))
        .filter(part -> !part.isBlank())
        .map(part -> escape(part.strip()))
        .toList();
  }
}
