package app.okrug.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MenuSectionTests {

    @Test
    void theHundredOfTheOrderNamesTheSection() {
        assertThat(MenuSection.of(1)).isEqualTo(MenuSection.DAY);
        assertThat(MenuSection.of(100)).isEqualTo(MenuSection.PLAN);
        assertThat(MenuSection.of(299.5)).isEqualTo(MenuSection.PEOPLE);
        assertThat(MenuSection.of(510)).isEqualTo(MenuSection.OFFICE);
        assertThat(MenuSection.of(9000)).isEqualTo(MenuSection.OFFICE);
    }

    @Test
    void initialsAreTwoLettersAtMost() {
        assertThat(Initials.of("Лукина Вера Захаровна")).isEqualTo("ЛВ");
        assertThat(Initials.of(" ёлкин ")).isEqualTo("Ё");
        assertThat(Initials.of("")).isEmpty();
    }
}
