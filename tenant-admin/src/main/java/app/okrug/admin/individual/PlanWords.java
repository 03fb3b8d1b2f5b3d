package app.okrug.admin.individual;

import app.okrug.curriculum.IndividualPlan;
import app.okrug.curriculum.IndividualPlanLine;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import java.time.LocalDate;

/// How an individual curriculum is called.
final class PlanWords {

    private PlanWords() {}

    /// «№ 12 от 01.11.2026»; empty without a document.
    static String document(Texts texts, IndividualPlan plan) {
        var day = plan.documentDay();
        if (day == null) {
            return plan.documentNumber().isEmpty()
                    ? ""
                    : texts.text("admin.individual.document.number", plan.documentNumber());
        }
        return texts.text(
                "admin.individual.document.of", plan.documentNumber(), Dates.inFigures(day, Language.current()));
    }

    /// «с 01.11.2026 по 31.05.2027».
    static String span(Texts texts, IndividualPlan plan) {
        var from = Dates.inFigures(plan.startsOn(), Language.current());
        var until = plan.endsOn();
        return until == null
                ? texts.text("admin.individual.since", from)
                : texts.text("admin.individual.span", from, Dates.inFigures(until, Language.current()));
    }

    /// `COMING`, `HOLDS`, `OVER` or, for who has changed class or left, `LEFT`.
    static String state(IndividualPlanLine line, LocalDate today) {
        if (line.plan().startsOn().isAfter(today)) {
            return "COMING";
        }
        if (!line.plan().on(today)) {
            return "OVER";
        }
        return line.lasts() ? "HOLDS" : "LEFT";
    }
}
