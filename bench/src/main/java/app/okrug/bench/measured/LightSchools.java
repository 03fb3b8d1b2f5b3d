package app.okrug.bench.measured;

import app.okrug.access.CurrentOperator;
import app.okrug.access.Operator;
import app.okrug.access.UserId;
import app.okrug.acts.Subject;
import app.okrug.municipality.MunicipalTemplates;
import app.okrug.municipality.Rule;
import app.okrug.municipality.TemplateApplying;
import app.okrug.overview.Publishing;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.RegulationStart;
import app.okrug.regulation.Ruling.Mode;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolRegistry;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Schools without people, for what the office sees of many: each has its schema, its act, and sums that it has
/// published.
@Component("bench.LightSchools")
class LightSchools {

    private static final String ACT = "001";

    private final SchoolCreation creation;
    private final SchoolRegistry schools;
    private final RegulationStart regulation;
    private final Publishing publishing;
    private final MunicipalTemplates templates;
    private final TemplateApplying applying;

    LightSchools(
            SchoolCreation creation,
            SchoolRegistry schools,
            RegulationStart regulation,
            Publishing publishing,
            MunicipalTemplates templates,
            TemplateApplying applying) {
        this.creation = creation;
        this.schools = schools;
        this.regulation = regulation;
        this.publishing = publishing;
        this.templates = templates;
        this.applying = applying;
    }

    int make(int count) {
        for (var number = 1; number <= count; number++) {
            var id = creation.create("light-" + number, "Лёгкая школа № " + number, ACT, creation.usualZone());
            CurrentSchool.run(id, () -> regulation.begin(ACT));
            publishing.publish(schools.get(id));
        }
        return count;
    }

    /// Milliseconds in which a draft of the municipality's template is compared with all schools. Works once.
    double examine() {
        return CurrentOperator.<Double, RuntimeException>call(new Operator(new UserId(UUID.randomUUID())), () -> {
            templates.begin();
            var contact = new Subject.OfParameter(Parameter.SUPPORT_CONTACT);
            templates.rule(new Rule(contact, Mode.LOCK, "одна линия на город", "Один телефон для всех"), version());
            templates.document("письмо № 1", version());
            var began = System.nanoTime();
            applying.examine();
            while (applying.running(templates.draft().orElseThrow().effectJob())) {
                pause();
            }
            return (System.nanoTime() - began) / 1e6;
        });
    }

    private long version() {
        return templates.draft().orElseThrow().version();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
