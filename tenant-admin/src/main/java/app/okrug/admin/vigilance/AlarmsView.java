package app.okrug.admin.vigilance;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.school.StaleCopy;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import app.okrug.vigilance.AlarmLine;
import app.okrug.vigilance.AlarmQuery;
import app.okrug.vigilance.AlarmRule;
import app.okrug.vigilance.AlarmState;
import app.okrug.vigilance.Alarms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/// What looks wrong in the school's own record, and what came of it (security.md S-14).
@Route(AlarmsView.PATH)
@PageTitle("admin.alarms.title")
@Menu(title = "admin.alarms.title", order = 244, icon = "warning")
@Requires(Right.LOG_VIEW)
class AlarmsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/alarms";

    private final transient Texts texts;
    private final transient Alarms alarms;
    private final transient Access access;
    private final transient AlarmWords words;
    private final Select<AlarmRule> rule = new Select<>();
    private final Select<String> state = new Select<>();
    private final Paragraph counted = new Paragraph();
    private final Div list = new Div();

    AlarmsView(Texts texts, Alarms alarms, Access access, AlarmWords words) {
        this.texts = texts;
        this.alarms = alarms;
        this.access = access;
        this.words = words;
        rule.setLabel(texts.text("admin.alarms.rule"));
        rule.setItems(AlarmRule.values());
        rule.setEmptySelectionAllowed(true);
        rule.setEmptySelectionCaption(texts.text("admin.alarms.all"));
        rule.setItemLabelGenerator(one -> one == null ? texts.text("admin.alarms.all") : words.rule(one));
        state.setLabel(texts.text("admin.alarms.state"));
        state.setItems(Stream.concat(
                        Stream.of("OPEN", "ALL"), Stream.of(AlarmState.values()).map(AlarmState::name))
                .toList());
        state.setItemLabelGenerator(one -> texts.text("admin.alarms.state." + one));
        counted.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = Address.asked(event, "rule");
        Stream.of(AlarmRule.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .ifPresent(rule::setValue);
        var wanted = Address.asked(event, "state");
        state.setValue(state.getListDataView().getItems().anyMatch(wanted::equals) ? wanted : "OPEN");
        rule.addValueChangeListener(_ -> fill());
        state.addValueChangeListener(_ -> fill());
        var tools = new Tools(texts);
        tools.narrow(rule, state);
        add(new Lead(texts.text("admin.alarms.lead")), tools, counted, list);
        fill();
    }

    private void fill() {
        var query = query();
        Address.remember(
                this,
                PATH,
                Map.of(
                        "rule",
                        query.rule() == null ? "" : query.rule().name(),
                        "state",
                        state.getValue().equals("OPEN") ? "" : state.getValue()));
        list.removeAll();
        var all = alarms.count(query);
        counted.setText(texts.counted("admin.alarms.found", all));
        counted.setVisible(all > 0);
        if (all == 0) {
            list.add(new EmptyState(
                    Symbol.CHECK, texts.text("admin.alarms.none"), texts.text("admin.alarms.none.next")));
            return;
        }
        var table = new Lines<AlarmLine>(texts, "admin.alarms.title")
                .parts("admin.alarms.what", line -> new Span(words.what(line)), (Comparator<AlarmLine>) null)
                .parts("admin.alarms.who", line -> new Span(words.who(line)), (Comparator<AlarmLine>) null)
                .parts("admin.alarms.when", line -> new Span(words.when(line)), (Comparator<AlarmLine>) null)
                .parts("admin.alarms.state", words::state, (Comparator<AlarmLine>) null)
                .parts("admin.alarms.deeds", this::deeds, (Comparator<AlarmLine>) null);
        table.read(page -> alarms.found(query, page), all);
        list.add(table);
    }

    private AlarmQuery query() {
        var wanted = Stream.of(AlarmState.values())
                .filter(one -> one.name().equals(state.getValue()))
                .findFirst()
                .orElse(null);
        return new AlarmQuery(rule.getValue(), wanted, state.getValue().equals("OPEN"));
    }

    private Component deeds(AlarmLine line) {
        var deeds = new Div();
        deeds.addClassName("okrug-row");
        deeds.add(words.evidence(line, access.allows(Right.JOURNAL_REVERT, Target.school())));
        if (line.state() != AlarmState.SETTLED && access.allows(Right.ALARM_SETTLE, Target.school())) {
            if (line.state() == AlarmState.NEW) {
                deeds.add(deed("admin.alarms.take", line, () -> done(() -> alarms.takeUp(line.id(), line.version()))));
            }
            deeds.add(deed("admin.alarms.settle", line, () -> settle(line)));
        }
        return deeds;
    }

    private Button deed(String key, AlarmLine line, Runnable action) {
        var button = new Button(texts.text(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(texts.text(key) + ": " + texts.text("admin.alarms.number", line.number()));
        return button;
    }

    private void settle(AlarmLine line) {
        new NoteDialog(texts, words.what(line), (dialog, note) -> {
                    done(() -> alarms.settle(line.id(), note, line.version()));
                    dialog.close();
                })
                .open();
    }

    private void done(Runnable deed) {
        try {
            deed.run();
        } catch (StaleCopy stale) {
            Notice.problem(texts.text("ui.failure.changed"));
        }
        fill();
    }
}
