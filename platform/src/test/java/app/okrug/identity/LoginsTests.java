package app.okrug.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginsTests {

    private final Logins logins = new Logins();

    @ParameterizedTest
    @CsvSource({
        "Петров Иван Сергеевич, petrov.i",
        "Мамин-Сибиряк Дмитрий, mamin-sibiryak.d",
        "Щукина Юлия Эдуардовна, shchukina.y",
        "Ёлкин Пётр, yelkin.p",
        "О’Коннор Шон, okonnor.s",
        "Smith John, smith.j",
        "Үржин Өлзий, urzhin.o",
        "Ким, kim",
        "'', persona",
        "Арсеньев Аркадий, arsenyev.a",
        "Трапезников Илья, trapeznikov.i",
        "Слуцкий Борис, slutskiy.b",
        "Константинопольский-Задунайский Иван, konstantinopolskiy-zadun.i",
    })
    void aLoginIsMadeOfFamilyNameAndInitial(String name, String login) {
        assertThat(logins.stems(name).getFirst()).isEqualTo(login);
    }

    @Test
    void theSecondOfTheSameNameGetsThePatronymicAndTheThirdANumber() {
        var stems = logins.stems("Петров Иван Сергеевич");

        assertThat(logins.free(stems, Set.of())).isEqualTo("petrov.i");
        assertThat(logins.free(stems, Set.of("petrov.i"))).isEqualTo("petrov.is");
        assertThat(logins.free(stems, Set.of("petrov.i", "petrov.is"))).isEqualTo("petrov.is2");
        assertThat(logins.free(stems, Set.of("petrov.i", "petrov.is", "petrov.is2")))
                .isEqualTo("petrov.is3");
    }

    @Test
    void nothingRudeComesOut() {
        assertThat(List.of("Пиздец Иван", "Ху Ян", "Сука Анна"))
                .flatExtracting(logins::stems)
                .allMatch(stem ->
                        stem.startsWith("persona") || !stem.replace(".", "").equals("suka"));
        assertThat(logins.stems("Пиздюк Иван")).containsExactly("persona.i");
        assertThat(logins.stems("Ху Ян")).containsExactly("persona.y");
    }
}
