package app.okrug.admin.rights;

import app.okrug.access.Access;
import app.okrug.access.DryRun;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.Target;
import app.okrug.access.Tried;
import app.okrug.access.WaitingRights;
import app.okrug.acts.EditOutcome;
import app.okrug.acts.MatrixPage;
import app.okrug.acts.MatrixPage.Square;
import app.okrug.acts.RegulationEditing;
import app.okrug.acts.RegulationPages;
import app.okrug.acts.Reverting;
import app.okrug.acts.RightsProposals;
import app.okrug.acts.RightsReports;
import app.okrug.admin.file.ReadyFile;
import app.okrug.admin.page.Address;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.language.Texts;
import app.okrug.people.PersonNames;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.school.SchoolClock;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.Requires;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

/// The matrix of rights: roles across, rights down. Whoever may change the act opens a cell and changes it.
@Route(RightsView.PATH)
@PageTitle("admin.rights.title")
@Menu(title = "admin.rights.title", order = 420, icon = "rights")
@Requires(Right.USERS_VIEW)
class RightsView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "admin/rights";

    private final Texts texts;
    private final Access access;
    private final transient RegulationPages pages;
    private final transient RegulationEditing editing;
    private final transient Exceptions exceptions;
    private final transient DryRun dryRun;
    private final transient PersonNames names;
    private final transient Reverting reverting;
    private final transient SchoolClock clock;
    private final RightsMatrix matrix;
    private final RightsProposalsCard waiting;
    private final WaitingRightsCard widenings;
    private final Span count = new Span();
    private transient Narrowing narrowing = Narrowing.NONE;

    RightsView(
            Texts texts,
            Access access,
            RegulationPages pages,
            RegulationEditing editing,
            Exceptions exceptions,
            DryRun dryRun,
            PersonNames names,
            RightsReports reports,
            Reverting reverting,
            RightsProposals proposals,
            WaitingRights rights,
            MatrixPicture picture,
            SchoolClock clock) {
        this.texts = texts;
        this.access = access;
        this.pages = pages;
        this.editing = editing;
        this.exceptions = exceptions;
        this.dryRun = dryRun;
        this.names = names;
        this.reverting = reverting;
        this.clock = clock;
        this.matrix = new RightsMatrix(picture, (right, role) -> open(right, role, null));
        this.waiting = new RightsProposalsCard(texts, proposals, names, clock.zone(), this::show);
        this.widenings = new WaitingRightsCard(texts, rights, names, clock.zone(), this::show);
        count.addClassName("okrug-muted");
        count.getElement().setAttribute("role", "status");
        var tools = new NarrowingTools(texts, this::narrow);
        tools.act(
                new Anchor("admin/regulation#changes", texts.text("admin.rights.changes")),
                new ReadyFile(
                        texts.text("admin.rights.workbook"),
                        texts.text("admin.rights.workbook.file"),
                        ReadyFile.WORKBOOK,
                        reports::workbook),
                new ReadyFile(
                        texts.text("admin.rights.annex"),
                        texts.text("admin.rights.annex.file"),
                        ReadyFile.PAPER,
                        reports::annex));
        if (access.allows(Right.REGULATION_EDIT, Target.school())) {
            tools.act(new Button(texts.text("admin.template.title"), click -> compare()));
        }
        add(
                new RightsPages(texts),
                new Lead(texts.text("admin.rights.lead")),
                waiting,
                widenings,
                tools,
                count,
                matrix,
                new Legend(texts));
    }

    /// The address of the page with one cell open.
    ///
    /// @param role null for the page alone
    static String cell(Right right, @Nullable Role role) {
        return role == null ? PATH : PATH + "?right=" + right + "&role=" + role;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        matrix.open(Address.asked(event, "right"), Address.asked(event, "role"));
    }

    private void narrow(Narrowing wish) {
        narrowing = wish;
        show();
    }

    private void show() {
        var page = narrowing.of(pages.matrix());
        matrix.show(page, exceptions.today());
        waiting.show();
        widenings.show();
        count.setText(texts.counted("admin.rights.count", page.rights().size()));
    }

    /// @param kept what somebody had filled in before another was faster; null at first
    private void open(Right right, Role role, @Nullable CellWish kept) {
        var page = pages.matrix();
        var line = page.rights().stream()
                .filter(one -> one.right() == right)
                .findFirst()
                .orElseThrow();
        var square = line.cells().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
        var name = texts.text("access.role." + role);
        var dialog = new CellDialog(texts, line, square, name, clock.zone());
        if (square.possible().isEmpty()) {
            dialog.closed(texts.text("admin.rights.never", name));
        } else if (square.ruled()) {
            dialog.closed(texts.text("admin.ruling.closed"));
        } else if (access.allows(Right.REGULATION_EDIT, Target.school())) {
            dialog.editable(square, kept, wish -> tried(square, right, wish), wish -> save(dialog, line, square, wish));
        } else {
            dialog.closed(texts.text("admin.rights.read-only"));
        }
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                matrix.focusCell();
            }
        });
        dialog.open();
    }

    private void compare() {
        new TemplateDialog(texts, pages.matrix(), (role, reason) -> {
                    var before = waiting.show();
                    reverting.toTemplate(role, reason);
                    show();
                    Notice.done(texts.text(waiting.show() > before ? "admin.proposal.some" : "admin.at-once"));
                })
                .open();
    }

    private DryRunCard tried(Square square, Right right, CellWish wish) {
        var tried = dryRun.cell(square.role(), right, wish.state(), wish.scopes());
        return new DryRunCard(
                texts,
                tried,
                names.of(tried.persons().stream().map(Tried.OfPerson::person).toList()));
    }

    private void save(CellDialog dialog, MatrixPage.Line line, Square square, CellWish wish) {
        EditOutcome outcome;
        try {
            outcome = editing.changeCell(
                    square.role(),
                    line.right(),
                    wish.state(),
                    wish.scopes(),
                    wish.source(),
                    wish.reason(),
                    square.seen());
        } catch (ChangedMeanwhile faster) {
            show();
            dialog.close();
            open(line.right(), square.role(), wish);
            Notice.problem(texts.text("admin.changed-meanwhile"));
            return;
        }
        dialog.close();
        show();
        Notice.done(texts.text(outcome == EditOutcome.PROPOSED ? "admin.proposal.proposed" : "admin.at-once"));
    }
}
