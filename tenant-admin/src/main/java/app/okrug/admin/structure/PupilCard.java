package app.okrug.admin.structure;

import app.okrug.admin.list.Lines;
import app.okrug.language.Alphabet;
import app.okrug.language.Texts;
import app.okrug.people.PupilLine;
import app.okrug.ui.part.Card;
import app.okrug.ui.table.Tools;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The pupils of a class.
class PupilCard extends Card {

    /// @param move the button that moves a pupil; empty for who may not

    PupilCard(
            Texts texts,
            List<PupilLine> pupils,
            GuardiansOfPupils guardians,
            Function<PupilLine, Optional<Button>> move) {
        super(texts.text("admin.class.pupils"));
        var table = new Lines<PupilLine>(texts, "admin.class.pupils")
                .words("admin.pupil.name", line -> line.name().full())
                .words("admin.pupil.number", PupilLine::fileNumber)
                .day("admin.pupil.born", PupilLine::birthDate)
                .words("admin.pupil.subgroup", PupilLine::subgroup)
                .parts("admin.pupil.guardians", line -> guardians.cell(line.person()), guardiansInOrder(guardians));
        if (pupils.stream().anyMatch(line -> move.apply(line).isPresent())) {
            table.parts(
                    "admin.movement.deeds",
                    line -> new Div(move.apply(line).stream().toArray(Button[]::new)),
                    (Comparator<PupilLine>) null);
        }
        var tools = new Tools(texts);
        tools.search(texts.text("admin.class.search"), wish -> table.show(found(pupils, guardians, wish)));
        add(tools, table);
        table.show(pupils);
    }

    private static List<PupilLine> found(List<PupilLine> pupils, GuardiansOfPupils guardians, String wish) {
        return pupils.stream()
                .filter(line ->
                        Alphabet.found(wish, line.name().full(), line.fileNumber(), guardians.names(line.person())))
                .toList();
    }

    private static Comparator<PupilLine> guardiansInOrder(GuardiansOfPupils guardians) {
        return Alphabet.by(line -> guardians.names(line.person()));
    }
}
