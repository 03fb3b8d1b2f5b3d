package app.okrug.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTests {

    @Test
    void namesStandInTheOrderOfARegister() {
        var names = Stream.of("Smith", "Яна", "елена", "Ёлкин", "Ежова", "Зоя", "Иванов", "Йод", "Жук")
                .sorted(Alphabet.order())
                .toList();

        assertThat(names).containsExactly("Ежова", "елена", "Ёлкин", "Жук", "Зоя", "Иванов", "Йод", "Яна", "Smith");
    }

    @Test
    void whoHasNoNameStandsLast() {
        var names = Arrays.asList(null, "Яна");

        names.sort(Alphabet.order());

        assertThat(names).containsExactly("Яна", null);
    }

    @Test
    void aSearchFindsWordsInAnyOrderAndForgivesTheLetterYo() {
        assertThat(Alphabet.found("7б елк", "Ёлкин Пётр", "7Б")).isTrue();
        assertThat(Alphabet.found("", "Ёлкин Пётр")).isTrue();
        assertThat(Alphabet.found("елк 7а", "Ёлкин Пётр", "7Б")).isFalse();
    }
}
