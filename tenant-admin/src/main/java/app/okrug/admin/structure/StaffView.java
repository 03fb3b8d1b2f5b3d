package app.okrug.admin.structure;

import app.okrug.access.Access;
import app.okrug.access.Assignment;
import app.okrug.access.Assignments;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.admin.list.Lines;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.slips.SlipButtons;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.Staff;
import app.okrug.people.StaffLine;
import app.okrug.school.Part;
import app.okrug.school.SchoolClock;
import app.okrug.ui.guard.Requires;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The members of staff with their jobs and the roles that follow from them.
@Route(StaffView.PATH)
@PageTitle("admin.staff.title")
@Menu(title = "admin.staff.title", order = 220, icon = "staff")
@Requires(Right.STAFF_VIEW)
class StaffView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/staff";

    private static final int PORTION = 500;

    private final Texts texts;
    private final Access access;
    private final Staff staff;
    private final Assignments assignments;
    private final SchoolClock clock;
    private final transient SlipButtons slips;
    private final Lines<StaffLine> table;
    private transient List<StaffLine> all = List.of();
    private transient Map<PersonId, List<Assignment>> roles = Map.of();

    StaffView(Texts texts, Access access, Staff staff, Assignments assignments, SchoolClock clock, SlipButtons slips) {
        this.texts = texts;
        this.access = access;
        this.staff = staff;
        this.assignments = assignments;
        this.clock = clock;
        this.slips = slips;
        table = new Lines<StaffLine>(texts, "admin.staff.title")
                .parts("admin.staff.name", StaffView::link, line -> line.name().full())
                .words("admin.staff.positions", line -> String.join(", ", line.positions()))
                .words("admin.staff.subjects", StaffLine::subjects)
                .words("admin.staff.classes", line -> String.join(", ", line.classes()));
        if (access.allows(Right.USERS_VIEW, Target.school())) {
            table.words("admin.staff.roles", line -> roles(line.person()));
        }
        table.words("admin.staff.room", StaffLine::room).words("admin.staff.number", StaffLine::personnelNumber);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        all = everybody();
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.STAFF,
                    texts.text("admin.staff.none"),
                    texts.text("admin.staff.none.next"),
                    new Anchor("admin/import", texts.text("admin.import.open"))));
            return;
        }
        if (access.allows(Right.USERS_VIEW, Target.school())) {
            roles = assignments.all();
        }
        var wish = Address.asked(event, "q");
        var sum = new Paragraph(texts.counted("admin.staff.sum", all.size()));
        sum.addClassName("admin-lead");
        var tools = new Tools(texts);
        tools.search(texts.text("admin.staff.search"), this::narrow).setValue(wish);
        tools.act(slips.ofStaff());
        add(sum, tools, table);
        show(wish);
    }

    private static Anchor link(StaffLine line) {
        return new Anchor(PATH + "/" + line.person().value(), line.name().full());
    }

    private List<StaffLine> everybody() {
        var lines = new ArrayList<StaffLine>();
        var found = staff.find("", clock.today(), Part.first(PORTION));
        lines.addAll(found.lines());
        while (lines.size() < found.total()) {
            lines.addAll(staff.find("", clock.today(), new Part(lines.size(), PORTION))
                    .lines());
        }
        return lines;
    }

    private void narrow(String wish) {
        Address.remember(this, PATH, Map.of("q", wish));
        show(wish);
    }

    private void show(String wish) {
        table.show(all.stream()
                .filter(line -> Alphabet.found(
                        wish,
                        line.name().full(),
                        line.subjects(),
                        line.personnelNumber(),
                        String.join(" ", line.positions()),
                        String.join(" ", line.classes()),
                        roles(line.person())))
                .toList());
    }

    private String roles(PersonId person) {
        return roles.getOrDefault(person, List.of()).stream()
                .map(assignment -> texts.text("access.role." + assignment.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
