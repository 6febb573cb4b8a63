package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an answer shows of a goal. */
final class GoalTest {
  private record Host(@Nullable String state, List<@Nullable String> disks) {
    static Host of(@Nullable String state, @Nullable String... disks) {
      return new Host(state, new ArrayList<>(Arrays.asList(disks)));
    }
  }

  private record Answer(List<Host> hosts, @Nullable Host first) {
    static Answer of(Host... hosts) {
      return new Answer(List.of(hosts), hosts.length == 0 ? null : hosts[0]);
    }
  }

  private static final Goal<Answer> RUNNING = Goal.<Answer>named("Running")
      .success(
          "hosts.state",
          answer -> Found.in(answer).each(Answer::hosts).at(Host::state),
          "Running",
          "Ready")
      .failure(
          "hosts.state",
          answer -> Found.in(answer).each(Answer::hosts).at(Host::state),
          "Failed",
          "Gone");

  @Test
  void everyElementHasToShowOneOfTheTexts() {
    assertThat(RUNNING.isReached(Answer.of(Host.of("Running"), Host.of("Ready"))))
        .isTrue();
    assertThat(RUNNING.isReached(Answer.of(Host.of("Running"), Host.of("Starting"))))
        .isFalse();
    assertThat(RUNNING.isReached(Answer.of(Host.of("Running"), Host.of(null)))).isFalse();
    assertThat(RUNNING.isReached(Answer.of())).as("nothing shows nothing").isFalse();
  }

  @Test
  void oneElementThatFailedIsEnough() {
    assertThat(RUNNING.isOutOfReach(Answer.of(Host.of("Running"), Host.of("Gone"))))
        .isTrue();
    assertThat(RUNNING.isOutOfReach(Answer.of(Host.of("Failed")))).isTrue();
    assertThat(RUNNING.isOutOfReach(Answer.of(Host.of("Running"), Host.of(null))))
        .isFalse();
    assertThat(RUNNING.isOutOfReach(Answer.of())).isFalse();
  }

  @Test
  void allStatesOfSuccessAndAnyOfFailureCount() {
    Goal<Answer> goal = Goal.<Answer>named("Both")
        .success(
            "first.state", answer -> Found.in(answer).at(Answer::first).at(Host::state), "Running")
        .success(
            "hosts.disks", answer -> Found.in(answer).each(Answer::hosts).each(Host::disks), "ok")
        .failure(
            "first.state", answer -> Found.in(answer).at(Answer::first).at(Host::state), "Failed")
        .failure(
            "hosts.disks",
            answer -> Found.in(answer).each(Answer::hosts).each(Host::disks),
            "broken");
    assertThat(goal.isReached(Answer.of(Host.of("Running", "ok", "ok"), Host.of("x", "ok"))))
        .isTrue();
    assertThat(goal.isReached(Answer.of(Host.of("Running", "ok", "new")))).isFalse();
    assertThat(goal.isReached(Answer.of(Host.of("Running", "ok", null)))).isFalse();
    assertThat(goal.isReached(Answer.of(Host.of("Running")))).isFalse();
    assertThat(goal.isReached(Answer.of(Host.of("Failed", "ok")))).isFalse();
    assertThat(goal.isOutOfReach(Answer.of(Host.of("Failed", "ok")))).isTrue();
    assertThat(goal.isOutOfReach(Answer.of(Host.of("Running", "ok", "broken")))).isTrue();
    assertThat(goal.isOutOfReach(Answer.of(Host.of("Running", "ok")))).isFalse();
    assertThat(goal.isOutOfReach(Answer.of())).as("no first host").isFalse();
    assertThat(goal.isReached(Answer.of())).isFalse();
    assertThat(goal).hasToString("Both");
  }

  @Test
  void whatKeepsAnAnswerFromTheGoalIsNamed() {
    assertThat(RUNNING.obstacle(Answer.of(Host.of("Running"), Host.of("Making"), Host.of(null))))
        .isEqualTo("hosts.state is Running and Making and absent");
    assertThat(RUNNING.obstacle(Answer.of(Host.of("Making"), Host.of("Gone"))))
        .as("of failures and what lacks, the failure")
        .isEqualTo("hosts.state is Making and Gone");
    assertThat(RUNNING.obstacle(
            Answer.of(Host.of("a"), Host.of("a"), Host.of("b"), Host.of("c"), Host.of("d\n"))))
        .isEqualTo("hosts.state is a and b and c");
    assertThat(RUNNING.obstacle(Answer.of())).isEqualTo("hosts.state has no element");
    assertThat(RUNNING.obstacle(Answer.of(Host.of("Ready")))).isEmpty();
  }

  @Test
  void anAbsentObjectHasNoList() {
    Goal<Answer> goal = Goal.<Answer>named("Disks")
        .success(
            "first.disks", answer -> Found.in(answer).at(Answer::first).each(Host::disks), "ok")
        .failure(
            "first.disks",
            answer -> Found.in(answer).at(Answer::first).each(Host::disks),
            "broken");
    assertThat(goal.isReached(Answer.of())).isFalse();
    assertThat(goal.isOutOfReach(Answer.of())).isFalse();
    assertThat(goal.isReached(Answer.of(Host.of(null, "ok")))).isTrue();
  }

  @Test
  void withoutAStateNoAnswerIsTheGoal() {
    Goal<Answer> goal = Goal.named("None");
    assertThat(goal.isReached(Answer.of(Host.of("Running")))).isFalse();
    assertThat(goal.isOutOfReach(Answer.of(Host.of("Running")))).isFalse();
  }
}
