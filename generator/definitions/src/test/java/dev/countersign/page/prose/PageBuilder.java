package dev.countersign.page.prose;

import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.Dialect;
import dev.countersign.page.action.PageModel;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.action.PageType;
import dev.countersign.page.action.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page about one action, line by line. */
final class PageBuilder {

  private final String action;
  private String title = "";
  private String intro = "";
  private final List<PageRow> parameters = new ArrayList<>();
  private final List<PageRow> response = new ArrayList<>();
  private final List<PageModel> models = new ArrayList<>();
  private int line = 10;

  PageBuilder(String action) {
    this.action = action;
  }

  PageBuilder title(String text) {
    this.title = text;
    return this;
  }

  PageBuilder intro(String text) {
    this.intro = text;
    return this;
  }

  /** Adds an optional parameter that is a text. */
  PageBuilder sends(String name, String text) {
    return sends(name, Scalar.STRING, text);
  }

  PageBuilder sends(String name, Scalar type, String text) {
    this.parameters.add(row(name, new PageType.Single(type), false, text));
    return this;
  }

  PageBuilder requires(String name, String text) {
    this.parameters.add(row(name, new PageType.Single(Scalar.STRING), true, text));
    return this;
  }

  PageBuilder answers(String name, Scalar type) {
    this.response.add(row(name, new PageType.Single(type), false, ""));
    return this;
  }

  PageBuilder answersList(String name, String model) {
    PageType item =
        model.isEmpty() ? new PageType.Single(Scalar.STRING) : new PageType.Model(model);
    this.response.add(row(name, new PageType.Array(item), false, ""));
    return this;
  }

  PageBuilder model(String name, PageRow... rows) {
    this.models.add(new PageModel(name, false, List.of(rows), this.line++));
    return this;
  }

  PageRow row(String name, PageType type, boolean required, String text) {
    return new PageRow(name, type, Optional.of(required), text, this.line++);
  }

  ActionPage page() {
    return new ActionPage(
        "thing-api/page.md",
        "thing-api",
        Dialect.MODERN,
        this.action,
        new Passage(this.title, 1),
        this.intro.isEmpty() ? List.of() : List.of(new Passage(this.intro, 3)),
        this.parameters,
        this.response,
        this.models,
        Optional.empty(),
        Optional.empty());
  }

  ActionFacts facts() {
    return Prose.ofAction(page());
  }
}
