package app.okrug.users;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.EventLog;
import app.okrug.access.PersonId;
import app.okrug.access.Presence;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.access.UserId;
import app.okrug.audit.AuditLine;
import app.okrug.audit.EventWish;
import app.okrug.identity.Accounts;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was done in the school and with its users, for those who watch over it (S-12): who changed what, who looked at
/// whose data, who signed in, failed to, was kept out. Nothing here can be changed.
@Service
@Transactional
public class SecurityLog {

    private static final int PORTION = 500;
    private static final int MOST = 5000;

    private final Access access;
    private final Presence presence;
    private final EventLog log;
    private final Accounts accounts;
    private final PersonNames names;
    private final ApplicationEventPublisher events;

    /// Which of the two records.
    public enum Record {
        /// Data of the school: changes, and looks at personal data.
        SCHOOL,
        /// Accounts: signing in, credentials, sessions, being kept out.
        USERS
    }

    SecurityLog(
            Access access,
            Presence presence,
            EventLog log,
            Accounts accounts,
            PersonNames names,
            ApplicationEventPublisher events) {
        this.access = access;
        this.presence = presence;
        this.log = log;
        this.accounts = accounts;
        this.names = names;
        this.events = events;
    }

    /// Lines of a record, the latest first.
    ///
    /// @param before only lines with a smaller number, to read on; [Long#MAX_VALUE] to begin
    /// @param most how many, 500 at most
    /// @throws AccessRefused without the right
    @Transactional(readOnly = true)
    public List<EventLine> lines(Record record, EventWish wish, long before, int most) {
        access.require(Right.LOG_VIEW, Target.school());

        return switch (record) {
            case SCHOOL -> named(log.ofSchool(wish, before, most));
            case USERS -> ofUsers(wish, before, most);
        };
    }

    /// The same as a table for spreadsheet programs, five thousand lines at most. That it was taken is recorded.
    ///
    /// @param heading of the columns, in the reader's language
    /// @throws AccessRefused without the right to watch and to export
    /// @throws app.okrug.access.ConfirmationNeeded when it is too long ago that the person has shown who it is
    public byte[] table(Record record, EventWish wish, List<String> heading) {
        access.require(Right.LOG_VIEW, Target.school());
        access.require(Right.EXPORT_RUN, Target.school());
        presence.require();

        var all = new ArrayList<EventLine>();
        var before = Long.MAX_VALUE;
        List<EventLine> portion;
        do {
            portion = lines(record, wish, before, PORTION);
            all.addAll(portion);
            before = portion.isEmpty() ? before : portion.getLast().number();
        } while (portion.size() == PORTION && all.size() < MOST);
        events.publishEvent(new LogExported(record, all.size()));
        return Stream.concat(Stream.of(row(heading)), all.stream().map(SecurityLog::row))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<EventLine> ofUsers(EventWish wish, long before, int most) {
        var known = accounts.names();
        var words = plain(wish.words());
        var wanted = known.entrySet().stream()
                .filter(one -> plain(one.getValue()).contains(words))
                .map(Map.Entry::getKey)
                .toList();
        return log.ofUsers(wanted, words.isEmpty(), wish, before, most).stream()
                .map(line -> new EventLine(
                        line.number(),
                        line.at(),
                        name(known, line.account()),
                        line.action(),
                        id(line.subject()).map(account -> name(known, account)).orElse(""),
                        line.details()))
                .toList();
    }

    private static String name(Map<UserId, String> known, @Nullable UUID account) {
        return account == null ? "" : known.getOrDefault(new UserId(account), "");
    }

    /// What a person is called now; who is not in the register any more stands as the record has kept it.
    private List<EventLine> named(List<AuditLine> lines) {
        var persons = new HashSet<PersonId>();
        lines.forEach(line -> id(line.subject()).map(PersonId::new).ifPresent(persons::add));
        var known = names.of(persons);
        return lines.stream()
                .map(line -> new EventLine(
                        line.number(),
                        line.at(),
                        line.personName(),
                        line.action(),
                        id(line.subject())
                                .map(PersonId::new)
                                .map(known::get)
                                .map(PersonName::full)
                                .orElse(""),
                        line.details()))
                .toList();
    }

    private static Optional<UUID> id(String subject) {
        try {
            return subject.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String row(EventLine line) {
        return row(List.of(
                line.at().toString(),
                line.who(),
                line.action(),
                line.about(),
                line.details().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Objects::toString)
                        .collect(Collectors.joining("; "))));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(SecurityLog::cell).collect(Collectors.joining(";"));
    }

    /// Quoted, and with a sign before what a spreadsheet program would take for a formula (T-40).
    private static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
