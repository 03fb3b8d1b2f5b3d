package app.okrug.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @Test
    void aShareIsRoundedOnceAndHalfAKopeckUp() {
        var price = new Money(1_000_05);

        assertThat(price.share(1, 2)).isEqualTo(new Money(500_03));
        assertThat(Money.roubles(3_000).share(9, 31)).isEqualTo(new Money(870_97));
        assertThat(Money.roubles(3_000).share(31, 31)).isEqualTo(Money.roubles(3_000));
    }

    @Test
    void theTaxWithinAnAmountIsItsPartAndNotOnTopOfIt() {
        assertThat(Money.roubles(120).taxWithin(20)).isEqualTo(Money.roubles(20));
        assertThat(Money.roubles(3_000).taxWithin(22)).isEqualTo(new Money(540_98));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12 345,67;1234567", "12345.67;1234567", "12345;1234500", "0,5;50", "7 ₽;700"})
    void anAmountIsReadAsPeopleTypeIt(String typed, long kopecks) {
        assertThat(Money.read(typed)).contains(new Money(kopecks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1,234", "много", "1e5", "9999999999999"})
    void whatIsNoAmountIsNotRead(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }

    @Test
    void anAmountIsWrittenAsTheLanguageWritesIt() {
        assertThat(new Money(1_234_567).figures(Language.RUSSIAN).replace('\u00a0', ' '))
                .isEqualTo("12 345,67");
        assertThat(new Money(1_234_567).figures(Language.ENGLISH)).isEqualTo("12,345.67");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;Ноль рублей 00 копеек",
                "101;Один рубль 01 копейка",
                "1210105;Двенадцать тысяч сто один рубль 05 копеек",
                "200242;Две тысячи два рубля 42 копейки",
                "100000000;Один миллион рублей 00 копеек",
                "2111111;Двадцать одна тысяча сто одиннадцать рублей 11 копеек"
            })
    void theSumIsSpeltOutAsAccountantsDo(long kopecks, String words) {
        assertThat(SumInWords.of(new Money(kopecks))).isEqualTo(words);
    }
}
