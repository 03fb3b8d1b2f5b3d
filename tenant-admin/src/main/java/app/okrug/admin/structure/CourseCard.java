package app.okrug.admin.structure;

import app.okrug.admin.list.Lines;
import app.okrug.curriculum.CourseLine;
import app.okrug.language.Texts;
import app.okrug.ui.part.Card;
import app.okrug.ui.part.StateSign;
import app.okrug.ui.part.Tone;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// What a class is taught, by whom, and whether a lesson plan is bound.
class CourseCard extends Card {

    private final Texts texts;

    CourseCard(Texts texts, List<CourseLine> courses) {
        super(texts.text("admin.class.courses"));
        this.texts = texts;
        if (courses.isEmpty()) {
            add(new Paragraph(texts.text("admin.class.courses.none")));
            return;
        }
        var table = new Lines<CourseLine>(texts, "admin.class.courses")
                .words("admin.course.subject", CourseLine::subject)
                .words(
                        "admin.course.audience",
                        line -> line.groupName() == null ? texts.text("admin.course.whole") : line.groupName())
                .words("admin.course.teacher", CourseLine::teacherNames)
                .number("admin.course.hours", line -> line.weeklyHours().stripTrailingZeros())
                .parts("admin.course.plan", this::plan, line -> line.lessonPlanId() == null ? "1" : "0");
        add(table);
        table.show(courses);
    }

    private StateSign plan(CourseLine line) {
        return line.lessonPlanId() == null
                ? new StateSign(Tone.NEUTRAL, texts.text("admin.course.plan.none"))
                : new StateSign(Tone.GOOD, texts.text("admin.course.plan.bound"));
    }
}
