package app.okrug.admin.users;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.file.ReadyFile;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.audit.EventWish;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.school.SchoolClock;
import app.okrug.ui.field.DayField;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import app.okrug.users.EventLine;
import app.okrug.users.SecurityLog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The record of the school and of its users, with filters (S-12). Read piece by piece, the latest first.
@Route(LogView.PATH)
@PageTitle("admin.log.title")
@Menu(title = "admin.log.title", order = 245, icon = "log")
@Requires(Right.LOG_VIEW)
class LogView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/log";

    private static final int PORTION = 100;
    private static final List<String> FEATURES = List.of(
            "access.",
            "regulation.",
            "people.",
            "onboarding.",
            "journal.",
            "results.",
            "closing.",
            "timetable.",
            "substitutions.",
            "curriculum.",
            "ledger.",
            "users.",
            "vigilance.",
            "support.",
            "municipality.");

    private final transient Texts texts;
    private final transient Access access;
    private final transient SecurityLog log;
    private final transient SchoolClock clock;
    private final Select<SecurityLog.Record> record = new Select<>();
    private final Select<String> feature = new Select<>();
    private final DayField from;
    private final DayField until;
    private final Div list = new Div();
    private final transient List<EventLine> shown = new ArrayList<>();
    private TextField search = new TextField();

    LogView(Texts texts, Access access, SecurityLog log, SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.log = log;
        this.clock = clock;
        from = new DayField(texts.text("admin.log.from"), texts);
        until = new DayField(texts.text("admin.log.until"), texts);
        record.setLabel(texts.text("admin.log.record"));
        record.setItems(SecurityLog.Record.values());
        record.setItemLabelGenerator(one -> texts.text("admin.log.record." + one));
        record.setValue(SecurityLog.Record.USERS);
        feature.setLabel(texts.text("admin.log.feature"));
        feature.setItems(FEATURES);
        feature.setEmptySelectionAllowed(true);
        feature.setEmptySelectionCaption(texts.text("admin.users.all"));
        feature.setItemLabelGenerator(one -> texts.text("admin.log.feature." + (one == null ? "all" : key(one))));
    }

    private static String key(String feature) {
        return feature.substring(0, feature.length() - 1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var tools = new Tools(texts);
        search = tools.search(texts.text("admin.log.search"), words -> fill());
        tools.narrow(record, feature, from, until);
        if (access.allows(Right.EXPORT_RUN, Target.school())) {
            tools.act(new Button(texts.text("admin.log.export"), Symbol.DOWNLOAD.icon(), click -> export()));
        }
        ask(event);
        feature.setVisible(record.getValue() == SecurityLog.Record.SCHOOL);
        record.addValueChangeListener(change -> {
            feature.setVisible(change.getValue() == SecurityLog.Record.SCHOOL);
            fill();
        });
        feature.addValueChangeListener(change -> fill());
        from.addValueChangeListener(change -> fill());
        until.addValueChangeListener(change -> fill());
        add(new Lead(texts.text("admin.log.lead")), tools, list);
        fill();
    }

    /// What the address asks for: the record and its days.
    private void ask(BeforeEnterEvent event) {
        if (Address.asked(event, "record").equals(SecurityLog.Record.SCHOOL.name())) {
            record.setValue(SecurityLog.Record.SCHOOL);
        }
        day(event, "from").ifPresent(from::setValue);
        day(event, "until").ifPresent(until::setValue);
    }

    private static Optional<LocalDate> day(BeforeEnterEvent event, String name) {
        try {
            return Optional.of(LocalDate.parse(Address.asked(event, name)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void fill() {
        shown.clear();
        more();
    }

    private void more() {
        var before = shown.isEmpty() ? Long.MAX_VALUE : shown.getLast().number();
        var found = log.lines(record.getValue(), wish(), before, PORTION);
        shown.addAll(found);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState(Symbol.LOG, texts.text("admin.log.none"), texts.text("admin.log.none.next")));
            return;
        }
        var table = new Lines<EventLine>(texts, "admin.log.title")
                .parts("admin.log.what", line -> new Span(action(line.action())), (Comparator<EventLine>) null)
                .parts("admin.log.at", line -> new Span(moment(line.at())), (Comparator<EventLine>) null)
                .parts("admin.log.who", line -> new Span(who(line)), (Comparator<EventLine>) null)
                .parts("admin.log.about", line -> new Span(line.about()), (Comparator<EventLine>) null)
                .parts("admin.log.details", line -> new Span(details(line)), (Comparator<EventLine>) null);
        table.show(List.copyOf(shown));
        list.add(table);
        if (found.size() == PORTION) {
            list.add(new Button(texts.text("admin.log.more"), click -> more()));
        }
    }

    private EventWish wish() {
        var actions =
                record.getValue() == SecurityLog.Record.SCHOOL && feature.getValue() != null ? feature.getValue() : "";
        LocalDate last = until.getValue();
        return new EventWish(
                actions,
                search.getValue().strip(),
                begin(from.getValue()),
                begin(last == null ? null : last.plusDays(1)));
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.zone()).toInstant();
    }

    /// What was done in words; a code that has none yet is better than nothing.
    private String action(String code) {
        var key = "admin.log.action." + code;
        var words = texts.text(key);
        return words.equals(key) ? code : words;
    }

    private String who(EventLine line) {
        return line.who().isEmpty() ? texts.text("admin.log.nobody") : line.who();
    }

    private String details(EventLine line) {
        return line.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + value(entry))
                .collect(Collectors.joining("; "));
    }

    /// A right is called as the matrix calls it.
    private String value(Map.Entry<String, Object> entry) {
        var key = "access.right." + entry.getValue() + ".name";
        var name = entry.getKey().equals("right") ? texts.text(key) : key;
        return name.equals(key) ? entry.getValue().toString() : name;
    }

    private String moment(Instant moment) {
        return Dates.moment(moment, clock.zone(), Language.current());
    }

    /// Made at once and handed over by a link: whoever has to confirm first is asked on the page.
    private void export() {
        var heading = List.of(
                texts.text("admin.log.at"),
                texts.text("admin.log.who"),
                texts.text("admin.log.what"),
                texts.text("admin.log.about"),
                texts.text("admin.log.details"));
        var bytes = log.table(record.getValue(), wish(), heading);
        var name = texts.text("admin.log.file", clock.today());
        list.addComponentAsFirst(new ReadyFile(texts.text("admin.log.ready"), name, "text/csv", () -> bytes));
    }
}
