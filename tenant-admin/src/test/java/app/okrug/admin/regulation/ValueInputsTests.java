package app.okrug.admin.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.acts.RegulationPages;
import app.okrug.admin.testing.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ValueInputsTests extends ConsoleTest {

    @Autowired
    RegulationPages pages;

    @Autowired
    ValueInputs inputs;

    @Test
    void whatAFieldShowsItAlsoGivesBack() {
        school.asAdministrator(() -> pages.parameters().stream()
                .filter(line -> line.editable())
                .forEach(line -> assertThat(inputs.of(line).read())
                        .as(line.parameter().code())
                        .hasValueSatisfying(value -> assertThat(value).isEqualTo(line.value()))));
    }
}
