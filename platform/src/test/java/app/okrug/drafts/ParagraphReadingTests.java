package app.okrug.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.okrug.regulation.Paragraph;
import org.junit.jupiter.api.Test;

/// Acts as schools write them, in their own ways of numbering.
class ParagraphReadingTests {

    @Test
    void aShortHeadingBeforeItsParagraphsIsTheirChapter() {
        var paragraphs = ParagraphReading.of("""
                1. Общие положения

                1.1. Настоящий регламент определяет порядок ведения журнала.
                1.2. Ответственность несёт заместитель директора.
                2. Сроки
                2.1. Домашнее задание записывается до 16:00.
                """);

        assertThat(paragraphs)
                .extracting(Paragraph::number, Paragraph::chapter)
                .containsExactly(
                        tuple("1.1", "1. Общие положения"),
                        tuple("1.2", "1. Общие положения"),
                        tuple("2.1", "2. Сроки"));
    }

    @Test
    void numbersThatBeginAnewAreCitedWithTheirChapter() {
        var paragraphs = ParagraphReading.of("""
                I Общие положения

                1. Настоящий регламент является локальным актом.
                2. Услуга предоставляется семьям.

                II Стандарт предоставления услуги

                1. Задачей является информирование.
                2. Требования к записям в журнале стоят ниже.
                2.1. Задание записывается в течение 2 часов.
                """);

        assertThat(paragraphs)
                .extracting(Paragraph::number)
                .containsExactly("разд. I п. 1", "разд. I п. 2", "разд. II п. 1", "разд. II п. 2.1");
    }

    @Test
    void aMissingNumberIsNoReasonToLoseTheNext() {
        var paragraphs = ParagraphReading.of("""
                1. Общие положения

                1.1. Первый.

                1.2. Второй.

                1.4. Четвёртый.
                """);

        assertThat(paragraphs).extracting(Paragraph::number).containsExactly("1.1", "1.2", "1.4");
    }

    @Test
    void linesOfANarrowPageAreOneParagraphAndItemsKeepTheirLines() {
        var paragraphs = ParagraphReading.of("""
                4.1. Задание вносится не позднее чем через
                1.5 часа после окончания заня-
                тий данного класса:
                – по предметам;
                – по группам.
                4.2. Отметки ставит учитель.
                """);

        assertThat(paragraphs)
                .extracting(Paragraph::number, Paragraph::quote)
                .containsExactly(
                        tuple(
                                "4.1",
                                "Задание вносится не позднее чем через 1.5 часа после окончания занятий данного класса:\n"
                                        + "– по предметам;\n– по группам."),
                        tuple("4.2", "Отметки ставит учитель."));
    }

    @Test
    void wordsWithoutANumberAreKept() {
        var paragraphs = ParagraphReading.of("""
                Приказ

                От 09.01.2020 № 1/1

                1. Утвердить регламент.
                10 класс учится отдельно.

                Директор В. Г. Горобец
                """);

        assertThat(paragraphs)
                .extracting(Paragraph::number, Paragraph::quote)
                .containsExactly(
                        tuple("абз. 1", "Приказ"),
                        tuple("абз. 2", "От 09.01.2020 № 1/1"),
                        tuple("1", "Утвердить регламент. 10 класс учится отдельно."),
                        tuple("абз. 3", "Директор В. Г. Горобец"));
    }

    @Test
    void noTwoParagraphsAreCitedAlike() {
        var paragraphs = ParagraphReading.of("""
                1. Первый.
                2. Второй.

                Приложение 3

                1. Первая мера.
                2. Вторая мера.
                """);

        assertThat(paragraphs).extracting(Paragraph::number).containsExactly("1", "2", "прил. 3 п. 1", "прил. 3 п. 2");
    }
}
