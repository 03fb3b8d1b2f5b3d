package app.okrug.admin.municipality;

import app.okrug.access.OfficeRight;
import app.okrug.acts.Subject;
import app.okrug.admin.page.ConsolePage;
import app.okrug.admin.page.Lead;
import app.okrug.admin.page.RunningJob;
import app.okrug.admin.regulation.ValueInputs;
import app.okrug.jobs.JobId;
import app.okrug.jobs.Jobs;
import app.okrug.language.Texts;
import app.okrug.municipality.MunicipalTemplates;
import app.okrug.municipality.Rule;
import app.okrug.municipality.SchoolEffect;
import app.okrug.municipality.Template;
import app.okrug.municipality.TemplateApplying;
import app.okrug.municipality.TemplateRefused;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.ui.dialog.Confirmation;
import app.okrug.ui.dialog.Notice;
import app.okrug.ui.guard.RequiresOffice;
import app.okrug.ui.icon.Symbol;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.EmptyState;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/// What the municipality rules for all its schools: the template that holds, the next draft, its effect on
/// each school before it is applied, and what came of it.
@Route(TemplateView.PATH)
@PageTitle("admin.municipality.title")
@Menu(title = "admin.municipality.title", order = 515, icon = "regulation")
@RequiresOffice(OfficeRight.TEMPLATE_VIEW)
class TemplateView extends ConsolePage implements BeforeEnterObserver {

    static final String PATH = "office/template";

    private final Texts texts;
    private final transient MunicipalTemplates templates;
    private final transient TemplateApplying applying;
    private final transient ValueInputs inputs;
    private final transient RuleWords words;
    private final transient Jobs jobs;
    private final transient SchoolCreation creation;

    TemplateView(
            Texts texts,
            MunicipalTemplates templates,
            TemplateApplying applying,
            ValueInputs inputs,
            RuleWords words,
            Jobs jobs,
            SchoolCreation creation) {
        this.texts = texts;
        this.templates = templates;
        this.applying = applying;
        this.inputs = inputs;
        this.words = words;
        this.jobs = jobs;
        this.creation = creation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new Lead(texts.text("admin.municipality.lead")));
        var inForce = templates.inForce();
        var draft = templates.draft();
        draft.ifPresent(this::draft);
        inForce.ifPresent(this::inForce);
        if (draft.isEmpty()) {
            var begin = new Button(
                    texts.text(inForce.isEmpty() ? "admin.municipality.begin" : "admin.municipality.change"),
                    click -> done(templates::begin));
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            if (inForce.isEmpty()) {
                add(new EmptyState(
                        Symbol.REGULATION,
                        texts.text("admin.municipality.none"),
                        texts.text("admin.municipality.none.next"),
                        begin));
            } else {
                addComponentAtIndex(1, new Div(begin));
            }
        }
    }

    private void inForce(Template template) {
        var job = template.applyJob();
        // Asked first: what has come of work that is over is read after it.
        var working = applying.running(job);
        add(new InForceCard(texts, words, template, applying.outcomes(template), creation.usualZone()));
        if (job != null && working) {
            add(working("admin.municipality.working", job));
        } else {
            add(new Div(new Button(texts.text("admin.municipality.go-on"), click -> done(applying::goOn))));
        }
    }

    private Card working(String title, JobId job) {
        return new Card(
                texts.text(title),
                new RunningJob(texts, jobs, job, over -> show()),
                new Paragraph(texts.text("admin.import.leave")));
    }

    private void draft(Template draft) {
        var document = new TextField(texts.text("admin.municipality.document"));
        document.setHelperText(texts.text("admin.municipality.document.help"));
        document.setMaxLength(MunicipalTemplates.LONGEST);
        document.setWidthFull();
        document.setValue(draft.document());
        document.addValueChangeListener(change -> {
            try {
                templates.document(change.getValue(), draft.version());
                show();
            } catch (TemplateRefused refused) {
                document.setErrorMessage(refused.sentence().in(texts));
                document.setInvalid(true);
            }
        });
        var card = new Card(texts.text("admin.municipality.draft"), document);
        if (draft.rules().isEmpty()) {
            card.add(new Paragraph(texts.text("admin.municipality.rules.none")));
        } else {
            card.add(new RuleLines(texts, words, draft.rules(), rule -> deeds(draft, rule)));
        }
        var tools = new Div(
                new Button(
                        texts.text("admin.municipality.parameter.add"), Symbol.ADD.icon(), click -> parameter(draft)),
                new Button(texts.text("admin.municipality.cell.add"), Symbol.ADD.icon(), click -> cell(draft)),
                new Button(texts.text("admin.municipality.drop"), click -> drop(draft)));
        tools.addClassName("okrug-row");
        card.add(tools);
        add(card, effect(draft));
    }

    private void parameter(Template draft) {
        new ParameterRuleDialog(texts, inputs, words, null, rule -> put(draft, rule)).open();
    }

    private void cell(Template draft) {
        new CellRuleDialog(texts, null, rule -> put(draft, rule)).open();
    }

    private Component deeds(Template draft, Rule rule) {
        var name = words.name(rule.subject());
        var change = new Button(texts.text("admin.change"), click -> {
            switch (rule.subject()) {
                case Subject.OfParameter _ ->
                    new ParameterRuleDialog(texts, inputs, words, rule, other -> put(draft, other)).open();
                case Subject.OfCell _ -> new CellRuleDialog(texts, rule, other -> put(draft, other)).open();
            }
        });
        change.setAriaLabel(texts.text("admin.change.what", name));
        var remove = new Button(
                texts.text("admin.municipality.remove"),
                click -> done(() -> templates.remove(rule.subject(), draft.version())));
        remove.setAriaLabel(texts.text("admin.municipality.remove.what", name));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var row = new Div(change, remove);
        row.addClassName("okrug-row");
        return row;
    }

    private void put(Template draft, Rule rule) {
        templates.rule(rule, draft.version());
        show();
    }

    private void drop(Template draft) {
        new Confirmation(
                        texts,
                        texts.text("admin.municipality.drop.question"),
                        texts.text("admin.municipality.drop.consequence"),
                        texts.text("admin.municipality.drop"),
                        () -> done(() -> templates.drop(draft.version())))
                .open();
    }

    private Card effect(Template shown) {
        var card = new Card(texts.text("admin.municipality.effect"));
        var job = shown.effectJob();
        if (job != null && applying.running(job)) {
            card.add(new RunningJob(texts, jobs, job, over -> show()));
            return card;
        }
        // The work may have ended since the page was read.
        var draft = templates
                .draft()
                .filter(one -> one.version() == shown.version())
                .orElse(shown);
        var look = new Button(texts.text("admin.municipality.examine"), click -> done(applying::examine));
        if (!draft.examined()) {
            look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(new Paragraph(texts.text("admin.municipality.effect.lead")), new Div(look));
            return card;
        }
        var effects = applying.effects(draft);
        if (effects.isEmpty()) {
            card.add(new Paragraph(texts.text("admin.municipality.effect.none")));
        } else {
            card.add(new EffectLines(texts, words, effects));
        }
        var uncompared = applying.uncompared(draft);
        if (uncompared > 0) {
            card.add(new StateSign(Tone.WARNING, texts.counted("admin.municipality.effect.unknown", uncompared)));
        }
        var apply = new Button(texts.text("admin.municipality.apply"), click -> apply(draft, effects));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(apply, look);
        row.addClassName("okrug-row");
        card.add(row);
        return card;
    }

    private void apply(Template draft, List<SchoolEffect> effects) {
        var changed = effects.stream()
                .filter(effect -> effect.lines().stream().anyMatch(line -> line.kind() == SchoolEffect.Kind.CHANGES))
                .count();
        new Confirmation(
                        texts,
                        texts.text("admin.municipality.apply.question"),
                        texts.text("admin.municipality.apply.consequence", changed),
                        texts.text("admin.municipality.apply"),
                        () -> done(() -> applying.apply(draft.version())))
                .open();
    }

    private void done(Runnable deed) {
        try {
            deed.run();
        } catch (TemplateRefused refused) {
            Notice.problem(refused.sentence().in(texts));
        }
        show();
    }
}
