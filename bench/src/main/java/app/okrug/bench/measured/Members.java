package app.okrug.bench.measured;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.Accounts;
import app.okrug.identity.DemoLogins;
import app.okrug.identity.NewMember;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lets people of the current school sign in with known logins.
@Component("bench.Members")
class Members {

    static final String PASSWORD = "okrug-bench";

    private final Accounts accounts;
    private final DemoLogins logins;

    Members(Accounts accounts, DemoLogins logins) {
        this.accounts = accounts;
        this.logins = logins;
    }

    /// Gives everybody an account, in the order of these people.
    List<Actor> provision(Collection<PersonId> people, Category category) {
        accounts.provision(people.stream()
                .map(person -> new NewMember(person, category, "Белова Вера", null))
                .toList());
        Map<PersonId, Actor> actors = accounts.of(people, category).stream()
                .map(line -> new Actor(line.account(), line.person(), line.category()))
                .collect(Collectors.toMap(Actor::person, Function.identity()));
        return people.stream()
                .map(person -> Objects.requireNonNull(actors.get(person)))
                .toList();
    }

    /// Opens logins for as many of them, named by a word and a number.
    List<String> open(List<Actor> actors, int most, String word) {
        var opened = actors.subList(0, Math.min(most, actors.size()));
        opened.forEach(actor -> logins.open(actor.person(), actor.category(), word + opened.indexOf(actor), PASSWORD));
        return opened.stream().map(actor -> word + opened.indexOf(actor)).toList();
    }
}
