package app.okrug.municipality;

import app.okrug.acts.Subject;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Ruling;
import app.okrug.regulation.Ruling.Mode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Compares a draft with what holds in the current school today.
@Component
class EffectReading {

    private final Regulation regulation;
    private final Clock clock;

    EffectReading(Regulation regulation, Clock clock) {
        this.regulation = regulation;
        this.clock = clock;
    }

    /// The subjects on which the school stands otherwise: those that the draft rules on, and those on
    /// which something was ruled and would not be any more.
    List<SchoolEffect.Line> of(Template draft) {
        var subjects = new LinkedHashSet<Subject>();
        draft.rules().forEach(rule -> subjects.add(rule.subject()));
        regulation.rulings().forEach(ruling -> subjects.add(subject(ruling)));
        var lines = new ArrayList<SchoolEffect.Line>();
        for (var subject : subjects) {
            var rule = draft.rule(subject);
            var now = holds(subject);
            var own = own(subject);
            var after =
                    rule.filter(one -> one.mode() == Mode.LOCK).map(Rule::value).orElse(own);
            if (!after.equals(now)) {
                lines.add(new SchoolEffect.Line(subject, SchoolEffect.Kind.CHANGES, now, after));
            } else {
                rule.filter(one -> one.mode() == Mode.DEFAULT && !one.value().equals(own))
                        .map(one -> new SchoolEffect.Line(subject, SchoolEffect.Kind.OFFERS, own, one.value()))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static Subject subject(Ruling ruling) {
        return Subject.of(ruling.role() == null ? ruling.code() : ruling.role() + " " + ruling.code());
    }

    private Object holds(Subject subject) {
        return switch (subject) {
            case Subject.OfParameter(var parameter) ->
                regulation.current(parameter).value();
            case Subject.OfCell(var role, var right) -> {
                var cell = regulation.cell(role.name(), right.name(), clock.instant());
                yield new Permission(cell.state(), cell.state() == CellState.ALLOW ? cell.scopes() : "");
            }
        };
    }

    private Object own(Subject subject) {
        return switch (subject) {
            case Subject.OfParameter(var parameter) ->
                regulation.own(parameter, clock.instant()).value();
            case Subject.OfCell(var role, var right) -> {
                var cell = regulation.ownCell(role.name(), right.name(), clock.instant());
                yield new Permission(cell.state(), cell.state() == CellState.ALLOW ? cell.scopes() : "");
            }
        };
    }
}
