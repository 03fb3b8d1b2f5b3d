package app.okrug.admin.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.language.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LinesTests extends ConsoleTest {

    private record Pupil(String name, int number) {}

    @Autowired
    Texts texts;

    @Test
    void linesAreSortedByTheRussianAlphabet() {
        var lines = lines(List.of(new Pupil("Жукова", 1), new Pupil("Ёлкин", 2), new Pupil("Дроздов", 3)));

        test(find(NativeButton.class, lines).all().getFirst()).click();

        assertThat(names(lines)).containsExactly("Дроздов", "Ёлкин", "Жукова");
    }

    @Test
    void aSecondPressTurnsTheOrderRound() {
        var lines = lines(List.of(new Pupil("Анна", 1), new Pupil("Борис", 2)));

        test(find(NativeButton.class, lines).all().get(1)).click();
        test(find(NativeButton.class, lines).all().get(1)).click();

        assertThat(names(lines)).containsExactly("Борис", "Анна");
    }

    @Test
    void aLongListComesPageByPage() {
        var lines = lines(IntStream.range(0, 120)
                .mapToObj(number -> new Pupil("Ученик " + number, number))
                .toList());
        assertThat(names(lines)).hasSize(50);

        find(Button.class, lines).all().getLast().click();

        assertThat(names(lines)).first().isEqualTo("Ученик 50");
        assertThat(lines.getElement().getTextRecursively()).contains("51–100 из 120");
    }

    @Test
    void onPaperALongListIsWholeAndAfterwardsAsItWas() {
        var all = IntStream.range(0, 120)
                .mapToObj(number -> new Pupil("Ученик " + number, number))
                .toList();
        var lines = lines(all);
        find(Button.class, lines).all().getLast().click();

        lines.whole(true);
        assertThat(names(lines)).hasSize(120);
        assertThat(find(Button.class, lines).all()).isEmpty();

        lines.whole(false);
        assertThat(names(lines)).hasSize(50).first().isEqualTo("Ученик 50");
    }

    @Test
    void aListReadPageByPageIsWholeOnPaper() {
        var all = IntStream.range(0, 101)
                .mapToObj(number -> new Pupil("Ученик " + number, number))
                .toList();
        var lines = lines(List.of());
        lines.read(page -> all.subList(page * 50, Math.min(101, page * 50 + 50)), all.size());

        lines.whole(true);

        assertThat(names(lines)).hasSize(101).last().isEqualTo("Ученик 100");
    }

    private Lines<Pupil> lines(List<Pupil> pupils) {
        var lines = new Lines<Pupil>(texts, "admin.class.pupils")
                .words("admin.pupil.name", Pupil::name)
                .number("admin.pupil.number", Pupil::number);
        UI.getCurrent().add(lines);
        lines.show(pupils);
        return lines;
    }

    private List<String> names(Lines<Pupil> lines) {
        return find(NativeTableRow.class, lines).all().stream()
                .skip(1)
                .map(row -> row.getElement().getChild(0).getTextRecursively())
                .toList();
    }
}
