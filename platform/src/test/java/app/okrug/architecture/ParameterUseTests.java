package app.okrug.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.language.Language;
import app.okrug.regulation.Parameter;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A parameter of the act that nothing reads would be a switch without a wire.
class ParameterUseTests {

    /// The act itself and the demonstration set parameters, and what they set they do not enforce.
    private static final Set<String> ONLY_SET = Set.of("app.okrug.regulation", "app.okrug.demo");

    /// Read where the act itself is read: the names of roles, and what follows from the matrix.
    private static final Set<Parameter<?>> AT_HOME =
            Set.of(Parameter.ROLE_WORDS, Parameter.CLASS_TEACHER_OTHER_SUBJECTS);

    @Test
    void everyParameterIsEnforcedOrSaidNotToBe() {
        var read = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.okrug").stream()
                        .filter(type -> !ONLY_SET.contains(type.getPackageName()))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Parameter.class))
                        .map(JavaFieldAccess::getName)
                        .collect(Collectors.toSet());

        assertThat(Parameter.all())
                .filteredOn(parameter -> !AT_HOME.contains(parameter))
                .allSatisfy(parameter -> assertThat(parameter.enforced())
                        .as(parameter.code())
                        .isEqualTo(read.contains(parameter.code())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void whatIsNotEnforcedSaysWhy(String language) {
        var texts = ResourceBundle.getBundle(
                "texts.regulation",
                language.isEmpty() ? Locale.ROOT : Language.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(Parameter.all())
                .allSatisfy(parameter -> assertThat(texts.containsKey("regulation.written." + parameter.code()))
                        .as(parameter.code())
                        .isEqualTo(!parameter.enforced()));
    }
}
