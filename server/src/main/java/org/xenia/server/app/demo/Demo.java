package org.xenia.server.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.app.DemoCompany;
import org.xenia.server.app.demo.DemoConversations.Places;
import org.xenia.server.app.demo.DemoData.Matter;
import org.xenia.server.app.demo.DemoData.Person;
import org.xenia.server.app.demo.DemoData.Shopper;
import org.xenia.server.conversation.Intake;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Makes the demo company and sets its crowd going. Staff are hired first; then all that they and their
/// customers wrote comes in one transaction, so that a start that is cut short leaves either all of it or
/// nothing.
@Component
class Demo implements DemoCompany {

    private final DemoStaff staff;
    private final DemoChannels channels;
    private final DemoConversations conversations;
    private final DemoMemory memory;
    private final Intake intake;
    private final Transactions transactions;
    private @Nullable Crowd crowd;

    Demo(
            DemoStaff staff,
            DemoChannels channels,
            DemoConversations conversations,
            DemoMemory memory,
            Intake intake,
            Transactions transactions) {
        this.staff = staff;
        this.channels = channels;
        this.conversations = conversations;
        this.memory = memory;
        this.intake = intake;
        this.transactions = transactions;
    }

    @Override
    public Result prepare() {
        DemoData.Company company = DemoData.company();
        List<Person> people = DemoData.staff();
        WorkspaceId workspace = staff.found(company, people);
        return Workspace.call(workspace, () -> prepare(workspace, company, people));
    }

    private Result prepare(WorkspaceId workspace, DemoData.Company company, List<Person> people) {
        Map<String, UUID> staffByKey = staff.byKey(people);
        Map<String, Shopper> shoppers =
                DemoData.customers().stream().collect(Collectors.toMap(Shopper::key, Function.identity()));
        if (!channels.exist()) {
            // The memory first and on its own: translations of what follows are found in it.
            memory.fill();
            transactions.run(() -> {
                staff.formTeams(company, staffByKey);
                Places places = new Places(staffByKey, channels.open(company), shoppers);
                bringAll(places);
            });
        }
        crowd = new Crowd(intake, workspace, new Places(staffByKey, channels.byKey(company), shoppers), Thread::sleep);
        UUID first = Objects.requireNonNull(staffByKey.get(people.getFirst().key()));
        return new Result(
                people.stream().map(Demo::signIn).toList(),
                staff.issueToken(workspace, first),
                channels.first("api").toString(),
                channels.widgetPage());
    }

    private void bringAll(Places places) {
        Instant now = Instant.now();
        List<Matter> oldestFirst = DemoData.conversations().stream()
                .sorted((one, other) -> Double.compare(other.startedHoursAgo(), one.startedHoursAgo()))
                .toList();
        for (Matter matter : oldestFirst) {
            conversations.bring(matter, places, now);
        }
    }

    private static Result.SignIn signIn(Person person) {
        return new Result.SignIn(person.email(), DemoStaff.password(person), person.role(), person.language());
    }

    @Override
    public void startCrowd() {
        if (crowd != null) {
            crowd.come();
        }
    }
}
