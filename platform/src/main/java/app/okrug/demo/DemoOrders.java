package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.checks.Checks;
import app.okrug.exams.ExamKind;
import app.okrug.exams.ExamLine;
import app.okrug.exams.ExamPage;
import app.okrug.exams.ExamWish;
import app.okrug.exams.Exams;
import app.okrug.people.Staff;
import app.okrug.scales.ScaleWish;
import app.okrug.scales.Scales;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the deputy head orders: the exams of the ninth and the eleventh, of which the ninth has chosen its own already,
/// art by pass or fail from next month on, and a check of the journal.
@Component
class DemoOrders {

    private static final Map<String, ExamKind> OF_NINTH = Map.of(
            "Русский язык", ExamKind.REQUIRED,
            "Алгебра", ExamKind.REQUIRED,
            "Обществознание", ExamKind.CHOICE,
            "Биология", ExamKind.CHOICE,
            "Информатика", ExamKind.CHOICE,
            "География", ExamKind.CHOICE);

    private static final Map<String, Integer> DAYS_OF_JUNE = Map.of("Русский язык", 9, "Алгебра", 3);

    private final Staff staff;
    private final Exams exams;
    private final Scales scales;
    private final Checks checks;

    DemoOrders(Staff staff, Exams exams, Scales scales, Checks checks) {
        this.staff = staff;
        this.exams = exams;
        this.scales = scales;
        this.checks = checks;
    }

    /// @param year in whose September the school year began
    void give(Brought brought, int year, Instant until, ZoneId zone) {
        var deputy = CurrentActor.call(brought.school(), brought.administrator(), this::deputy);
        CurrentActor.run(brought.school(), deputy, () -> arrange(year));
        CurrentActor.run(brought.school(), brought.teacher(Post.BIOLOGY), this::choose);
        CurrentActor.run(
                brought.school(),
                brought.administrator(),
                () -> passOrFail(until.atZone(zone).toLocalDate().plusMonths(1)));
        CurrentActor.run(brought.school(), deputy, checks::run);
    }

    private Actor deputy() {
        var number = Post.DEPUTY.personnelNumber();
        var person = Objects.requireNonNull(staff.numbered(List.of(number)).get(number));
        return new Actor(new UserId(new UUID(0, 0)), person, Category.STAFF);
    }

    private void arrange(int year) {
        var wishes = exams.subjects(9).entrySet().stream()
                .filter(subject -> OF_NINTH.containsKey(subject.getValue()))
                .map(subject -> new ExamWish(
                        subject.getKey(),
                        Objects.requireNonNull(OF_NINTH.get(subject.getValue())),
                        day(year, subject.getValue()),
                        0))
                .toList();
        exams.arrange(9, wishes);
    }

    private static LocalDate day(int year, String subject) {
        return LocalDate.of(year + 1, Month.JUNE, DAYS_OF_JUNE.getOrDefault(subject, 16));
    }

    /// Each takes two of them; some have decided on one only.
    private void choose() {
        for (var line : exams.classes()) {
            var page = exams.page(line.id());
            var ofChoice = page.exams().stream()
                    .filter(exam -> exam.kind() == ExamKind.CHOICE)
                    .toList();
            for (var place = 0; place < page.rows().size() && !ofChoice.isEmpty(); place++) {
                var pupil = page.rows().get(place).pupil().person();
                choose(page, pupil, ofChoice.get(place % ofChoice.size()));
                if (place % 5 != 0) {
                    choose(page, pupil, ofChoice.get((place + 1) % ofChoice.size()));
                }
            }
        }
    }

    private void choose(ExamPage page, PersonId pupil, ExamLine exam) {
        exams.choose(page.schoolClass().id(), exam.id(), pupil, true, 0);
    }

    private void passOrFail(LocalDate from) {
        var places = scales.table().rows().stream()
                .filter(row -> row.name().equals("Изобразительное искусство"))
                .flatMap(row -> row.cells().entrySet().stream()
                        .filter(cell -> cell.getKey() >= 5)
                        .map(cell -> new ScaleWish.Place(
                                row.subject(), cell.getKey(), cell.getValue().seen())))
                .toList();
        scales.set(new ScaleWish(places, "PASS", from, "Решение педагогического совета, протокол № 4"));
    }
}
