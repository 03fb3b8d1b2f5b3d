package app.okrug.admin.structure;

import app.okrug.access.PersonId;
import app.okrug.people.GuardianLine;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who stands behind each pupil of a class.
class GuardiansOfPupils {

    private final Map<PersonId, List<GuardianLine>> byPupil;

    GuardiansOfPupils(List<GuardianLine> lines) {
        this.byPupil = lines.stream().collect(Collectors.groupingBy(GuardianLine::pupil));
    }

    /// Names for the search.
    String names(PersonId pupil) {
        return of(pupil).stream().map(line -> line.name().full()).collect(Collectors.joining(" "));
    }

    /// The guardians of a pupil below one another, each with kinship and phone.
    Div cell(PersonId pupil) {
        var cell = new Div();
        cell.addClassName("admin-pile");
        of(pupil).forEach(line -> cell.add(guardian(line)));
        return cell;
    }

    private List<GuardianLine> of(PersonId pupil) {
        return byPupil.getOrDefault(pupil, List.of());
    }

    private static Div guardian(GuardianLine line) {
        var kinship = new Span(line.kinship());
        kinship.addClassName("okrug-muted");
        var row = new Div(new Span(line.name().full()), kinship);
        row.addClassName("admin-inline");
        var phone = phone(line.phone());
        if (phone != null) {
            row.add(phone);
        }
        return row;
    }

    private static @Nullable Anchor phone(@Nullable String number) {
        return number == null || number.isBlank() ? null : new Anchor("tel:" + number, number);
    }
}
