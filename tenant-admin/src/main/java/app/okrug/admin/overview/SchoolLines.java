package app.okrug.admin.overview;

import app.okrug.admin.list.Lines;
import app.okrug.language.Dates;
import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.overview.SchoolSums;
import app.okrug.overview.Sums;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The schools side by side, one line each.
class SchoolLines extends Lines<SchoolSums> {

    private final Texts texts;

    SchoolLines(Texts texts) {
        super(texts, "admin.overview.title");
        this.texts = texts;
        parts(
                "admin.school.name",
                line -> new Anchor(
                        "office/schools/" + line.school().code(), line.school().name()),
                line -> line.school().name());
        number("admin.overview.col.pupils", SchoolSums::pupils);
        number("admin.overview.col.lessons", line -> line.sums().lessons());
        share("admin.overview.filled", Sums::filled);
        share("admin.overview.on-time", Sums::onTime);
        share("admin.overview.attendance", Sums::attendance);
        number("admin.overview.col.marks", line -> line.sums().marks());
        number("admin.overview.readers", SchoolSums::readers);
        parts(
                "admin.overview.col.published",
                this::published,
                Comparator.comparing(
                        SchoolSums::publishedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())));
    }

    private void share(String key, Function<Sums, OptionalDouble> share) {
        parts(
                key,
                line -> new Span(Share.written(share.apply(line.sums()))),
                Comparator.comparingDouble(line -> share.apply(line.sums()).orElse(-1)));
    }

    private Span published(SchoolSums line) {
        return new Span(
                line.publishedAt() == null
                        ? texts.text("admin.overview.never")
                        : Dates.moment(line.publishedAt(), line.school().zone(), Language.current()));
    }
}
