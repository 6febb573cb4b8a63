package dev.countersign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.generate.PlainClients;
import org.junit.jupiter.api.Test;

/** Where two things of a definition meet in one Java name, both places are told. */
class NameClashTest {
  private static final String REMEDY = " in Java. Add java: with another name to one of them.\n";

  @Test
  void twoActionsMeetInTheirClassesAndTheirMethods() {
    String both = "Action StartHost and action Start_Host both become ";

    assertThat(complaints("""
        actions:
          StartHost: { effect: write }
          Start_Host: { effect: write }
        """))
        .isEqualTo(at("5:3") + both + "StartHostRequest" + REMEDY
            + at("5:3") + both + "StartHostResponse" + REMEDY
            + at("5:3") + both + "startHost" + REMEDY
            + at("5:3") + both + "startHostAsync" + REMEDY);
  }

  @Test
  void methodThatDoesNotWaitMeetsAnotherAction() {
    assertThat(complaints("""
        actions:
          Start: { effect: write }
          StartAsync: { effect: write }
        """))
        .isEqualTo(
            at("5:3") + "Action Start and action StartAsync both become startAsync" + REMEDY);
  }

  @Test
  void methodThatAddsToAListOrAMapMeetsAnotherField() {
    assertThat(complaints("""
        actions:
          Start: { effect: write, parameters: { Infos: list of string, AddInfos: string } }
          Stop: { effect: write, response: { Labels: map of string, PutLabels: string } }
        """))
        .isEqualTo(at("4:64")
            + "Field Infos of Start and field AddInfos of Start both become addInfos" + REMEDY
            + at("5:61")
            + "Field Labels of Stop and field PutLabels of Stop both become putLabels" + REMEDY);
  }

  @Test
  void fieldThatIsNoListHasNoMethodThatAdds() {
    assertThat(complaints("""
        actions:
          Start: { effect: write, parameters: { Info: string, AddInfo: string, PutInfo: int } }
        """)).isEmpty();
  }

  @Test
  void classOfAFieldMeetsAModelOfItsActionInAnyCase() {
    assertThat(complaints("""
        actions:
          Start:
            effect: write
            response: { Disk: { type: object, fields: { Size: int } }, Main: DISK }
            models: { DISK: { fields: { Size: int } } }
        """))
        .isEqualTo(at("7:15") + "Field Disk of Start and model DISK both become DISK" + REMEDY);
  }

  @Test
  void enumerationMeetsAModelOfItsAction() {
    assertThat(complaints("""
        actions:
          Start:
            effect: write
            response: { Disk: { type: string, values: [a, b] }, Main: Own }
            models: { Own: { java: Disk, fields: { Size: int } } }
        """))
        .isEqualTo(at("7:15") + "Field Disk of Start and model Own both become Disk" + REMEDY);
  }

  @Test
  void modelOfTheApiMeetsTheClassesOfAnAction() {
    assertThat(complaints("""
        actions:
          Start: { effect: write, response: { Main: Own } }
        models:
          Own: { java: StartRESPONSE, fields: { Size: int } }
        """))
        .isEqualTo(at("6:3") + "Action Start and model Own both become StartRESPONSE" + REMEDY);
  }

  @Test
  void modelThatNoActionLeadsToHasNoClass() {
    PlainClients clients = PlainClients.of("host", """
        countersign: 1
        api: Host
        actions:
          Start: { effect: write, response: { Main: Used } }
        models:
          Used: { fields: { More: list of Deeper } }
          Deeper: { fields: { Size: int } }
          Unused: { java: HostClient, fields: { Size: int } }
        """);

    assertThat(clients.complaints()).isEmpty();
    assertThat(clients.files().keySet())
        .containsExactlyInAnyOrder(
            "DefaultHostClient.java",
            "Deeper.java",
            "HostClient.java",
            "StartRequest.java",
            "StartResponse.java",
            "Used.java");
  }

  @Test
  void paginatorsAndWaitersMeetActions() {
    assertThat(complaints("""
        actions:
          List:
            effect: read
            parameters: { Offset: int, Limit: int }
            response: { Total: int, Items: list of int, State: string }
            pagination: { offset: Offset, limit: Limit, items: Items, total: Total }
            waiters:
              Ready: { every: 5s, at most: 10m, success: { State: [Done] } }
          ListPaginator: { effect: read }
          ReadyWaiter: { effect: read }
        """))
        .isEqualTo(at("4:3")
            + "Action ListPaginator and the paginator of List both become listPaginator" + REMEDY
            + at("10:7") + "Action ReadyWaiter and waiter Ready of List both become readyWaiter in"
            + " Java. Rename the waiter.\n");
  }

  @Test
  void waiterMeetsTheWaiterOfAnotherAction() {
    assertThat(complaints("""
        actions:
          Start:
            effect: read
            response: { State: string }
            waiters: { Ready: { every: 5s, at most: 10m, success: { State: [Done] } } }
          Stop:
            effect: read
            response: { State: string }
            waiters: { Ready: { every: 5s, at most: 10m, success: { State: [Done] } } }
        """))
        .isEqualTo(at("11:16") + "Waiter Ready of Start and waiter Ready of Stop both become"
            + " readyWaiter in Java. Rename the waiter.\n");
  }

  /** The complaints about an API, without the lines that say where the first of two places is. */
  private static String complaints(String yaml) {
    return PlainClients.of("host", "countersign: 1\napi: Host\n" + yaml)
        .complaints()
        .replaceAll("(?m)^    .*\n", "");
  }

  private static String at(String place) {
    return "countersign/host.yaml:" + place + ": error[CS201]: ";
  }
}
