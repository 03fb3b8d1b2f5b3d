package app.okrug.access;

import app.okrug.access.Step.Said;
import app.okrug.access.Verdict.Denied;
import app.okrug.access.Verdict.Granted;
import app.okrug.access.Verdict.Source;
import app.okrug.regulation.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes down the steps of one decision in words.
class Chain implements Trail {

    private final List<Step> steps = new ArrayList<>();
    private final Wording wording;
    private final Instant moment;
    private boolean asked;

    Chain(Wording wording, Instant moment) {
        this.wording = wording;
        this.moment = moment;
    }

    /// The steps that were asked, and behind them those that were not.
    List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public void ceiling(Category category) {
        add(Stage.CEILING, Said.PASSES, "", Source.NONE, category);
    }

    @Override
    public void lawful() {
        add(Stage.LAW, Said.PASSES, "", Source.NONE);
    }

    @Override
    public void free() {
        add(Stage.PERSONAL_VETO, Said.PASSES, "", Source.NONE);
        add(Stage.MATRIX_VETO, Said.PASSES, "", Source.NONE);
        asked = true;
    }

    @Override
    public void handed(Role role, String ground) {
        add(Stage.ROLE, Said.PASSES, "", Source.NONE, role, ground);
    }

    @Override
    public void role(Role role, Cell cell, Set<Scope> scopes, @Nullable Scope here) {
        var source = Source.of(cell);
        if (here != null) {
            add(Stage.ROLE, Said.GIVES, "", source, role, wording.scopes(scopes), wording.scopes(Set.of(here)));
        } else {
            add(Stage.ROLE, Said.GIVES_NOT, scopes.isEmpty() ? ".nothing" : "", source, role, wording.scopes(scopes));
        }
    }

    @Override
    public void personal(PersonalGrant grant, @Nullable Scope here) {
        var said = here == null ? Said.GIVES_NOT : Said.GIVES;
        var part = grant.handedBy() == null ? "" : ".handed";
        add(Stage.PERSONAL_GRANT, said, part, Source.NONE, wording.scopes(grant.scopes()), grant.reason());
    }

    @Override
    public void lifted(Denied state) {
        steps.add(step(
                Stage.STATE, Said.LIFTED, lifted(wording.refusal(state, moment).text()), state.source()));
    }

    @Override
    public void decided(Verdict verdict) {
        switch (verdict) {
            case Granted _ -> {
                if (steps.stream().noneMatch(step -> step.stage() == Stage.STATE)) {
                    add(Stage.STATE, Said.PASSES, "", Source.NONE);
                }
            }
            case Denied denied -> refused(denied);
        }
    }

    private void refused(Denied denied) {
        var refusing = Stage.of(denied.code());
        if (asked) {
            without(Stage.ROLE);
            if (refusing == Stage.PERSONAL_GRANT) {
                without(Stage.PERSONAL_GRANT);
            }
        }
        // A veto of a role is asked for only where none of the person stands.
        if (refusing == Stage.MATRIX_VETO) {
            add(Stage.PERSONAL_VETO, Said.PASSES, "", Source.NONE);
        }
        if (refusing != Stage.PERSONAL_GRANT) {
            steps.add(
                    step(refusing, Said.REFUSES, wording.refusal(denied, moment).text(), denied.source()));
        }
        for (var stage : Stage.values()) {
            if (stage.compareTo(refusing) > 0 && steps.stream().noneMatch(step -> step.stage() == stage)) {
                add(stage, Said.NOT_ASKED, "", Source.NONE);
            }
        }
    }

    private void without(Stage stage) {
        if (steps.stream().noneMatch(step -> step.stage() == stage)) {
            add(stage, Said.GIVES_NOT, ".none", Source.NONE);
        }
    }

    private String lifted(String sentence) {
        return wording.sentence("access.step.STATE.LIFTED", List.of(sentence));
    }

    private void add(Stage stage, Said said, String part, Source source, Object... facts) {
        var key = said == Said.NOT_ASKED ? "access.step.NOT_ASKED" : "access.step." + stage + "." + said + part;
        steps.add(step(stage, said, wording.sentence(key, List.of(facts)), source));
    }

    private static Step step(Stage stage, Said said, String text, Source source) {
        return new Step(stage, said, text, source.paragraph(), source.act(), source.quote());
    }
}
