package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Pagination;
import dev.countersign.definition.Waiter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans what calls an action again and again: its paginator and its waiters. */
final class LoopPlan {
  private final JavaNames names;
  private final NameScope methods;
  private final Map<ClassName, NamedClass> classes = new HashMap<>();

  /**
   * Makes a planner.
   *
   * @param methods the methods of the client so far
   * @param models the models of the API
   */
  LoopPlan(JavaNames names, NameScope methods, List<NamedClass> models) {
    this.names = names;
    this.methods = methods;
    models.forEach(this::remember);
  }

  private void remember(NamedClass type) {
    this.classes.put(type.name(), type);
    type.classes().forEach(this::remember);
  }

  /** The same action with its loops. */
  NamedAction with(NamedAction action) {
    remember(action.response());
    return new NamedAction(
        action.definition(),
        action.methods(),
        action.request(),
        action.response(),
        new NamedAction.Loops(paginator(action), waiters(action)));
  }

  private Optional<NamedPaginator> paginator(NamedAction action) {
    return action.definition().pagination().map(pagination -> {
      String name = this.names.paginator(action.methods().call());
      this.methods.claim(
          name,
          "the paginator of " + action.definition().name(),
          action.definition().location());
      return paginator(action, pagination, name);
    });
  }

  private static NamedPaginator paginator(NamedAction action, Pagination pagination, String name) {
    NamedClass request = action.request();
    NamedClass response = action.response();
    NamedField items = field(response, pagination.items());
    if (pagination instanceof Pagination.Token token) {
      return new NamedPaginator(
          pagination,
          name,
          field(request, token.token()),
          token.limit().map(limit -> field(request, limit)),
          items,
          Optional.of(field(response, token.next())));
    }
    if (pagination instanceof Pagination.Page page) {
      return new NamedPaginator(
          pagination,
          name,
          field(request, page.page()),
          Optional.of(field(request, page.size())),
          items,
          page.total().map(total -> field(response, total)));
    }
    Pagination.Offset offset = (Pagination.Offset) pagination;
    return new NamedPaginator(
        pagination,
        name,
        field(request, offset.offset()),
        Optional.of(field(request, offset.limit())),
        items,
        offset.total().map(total -> field(response, total)));
  }

  private List<NamedWaiter> waiters(NamedAction action) {
    List<NamedWaiter> waiters = new ArrayList<>();
    for (Waiter waiter : action.definition().waiters()) {
      String name = this.names.waiter(waiter.name());
      this.methods.claim(
          name,
          "waiter " + waiter.name() + " of " + action.definition().name(),
          waiter.location(),
          NameScope.Remedy.RENAME);
      waiters.add(new NamedWaiter(
          waiter,
          name,
          states(action.response(), waiter.success()),
          states(action.response(), waiter.failure())));
    }
    return waiters;
  }

  private List<NamedWaiter.State> states(NamedClass response, List<Waiter.State> states) {
    return states.stream()
        .map(state -> new NamedWaiter.State(state, path(response, state.path())))
        .toList();
  }

  private List<NamedWaiter.Step> path(NamedClass response, List<String> path) {
    List<NamedWaiter.Step> steps = new ArrayList<>();
    NamedClass owner = response;
    for (String wireName : path) {
      NamedField field = field(owner, wireName);
      steps.add(new NamedWaiter.Step(owner.name(), field));
      if (field.type().innermost() instanceof NamedType.OfClass inner) {
        owner = known(inner.boxed());
      }
    }
    return steps;
  }

  private NamedClass known(ClassName name) {
    NamedClass type = this.classes.get(name);
    if (type == null) {
      throw new IllegalStateException("No class " + name + " although a field has it");
    }
    return type;
  }

  private static NamedField field(NamedClass type, String wireName) {
    return type.fields().stream()
        .filter(field -> field.wireName().equals(wireName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "No field " + wireName + " in " + type.name() + ": it was not checked"));
  }
}
