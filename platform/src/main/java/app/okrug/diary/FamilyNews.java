package app.okrug.diary;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.Reach;
import app.okrug.access.Right;
import app.okrug.identity.CurrentAccount;
import app.okrug.identity.Membership;
import app.okrug.identity.SignedIn;
import app.okrug.tenancy.SchoolUnavailable;
import app.okrug.tenancy.UnknownSchool;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/// Whether anything is new for a family. Whose children they are is known from memory; the database is asked once for
/// each school.
@Service
class FamilyNews {

    /// A change may be committed a little later than it says: the page looks back so far.
    private static final Duration OVERLAP = Duration.ofSeconds(15);

    private final CurrentAccount current;
    private final Access access;
    private final NewsReading news;

    FamilyNews(CurrentAccount current, Access access, NewsReading news) {
        this.current = current;
        this.access = access;
        this.news = news;
    }

    /// Something that changes whenever anything is written about a child of the account; empty while nothing was.
    String trace(Instant since) {
        var signedIn = current.require();
        return signedIn.memberships().stream()
                .filter(membership -> membership.category() != Category.STAFF)
                .map(membership -> trace(membership, signedIn, since.minus(OVERLAP)))
                .collect(Collectors.joining());
    }

    /// A school that cannot be asked now has no news.
    private String trace(Membership membership, SignedIn signedIn, Instant since) {
        try {
            return CurrentActor.<String, RuntimeException>call(
                    membership.school(), membership.actor(signedIn.account()), () -> {
                        var pupils = pupils();
                        return pupils.isEmpty() ? "" : news.trace(pupils, since);
                    });
        } catch (SchoolUnavailable | UnknownSchool | DataAccessException | TransactionException failed) {
            return "";
        }
    }

    private Set<UUID> pupils() {
        return switch (access.reach(Right.DIARY_VIEW)) {
            case Reach.Everywhere() -> Set.of();
            case Reach.Only(var _, var _, var pupils) -> pupils;
        };
    }
}
