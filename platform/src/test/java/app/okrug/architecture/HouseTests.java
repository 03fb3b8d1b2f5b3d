package app.okrug.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.access.Access;
import app.okrug.access.Office;
import app.okrug.access.Open;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// The rules of the house (CONTRIBUTING.md).
class HouseTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.okrug");

    @Test
    void featuresDependOnEachOtherAsDeclaredAndNeverInACircle() {
        ApplicationModules.of("app.okrug", ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .verify();
    }

    @Test
    void thereIsNoUserInterfaceInTheDomain() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheDoorLeasesConnectionsOfSchools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.okrug.database..", "app.okrug.tenancy..", "app.okrug.migrations..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("app.okrug.database.Databases")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("com.zaxxer.hikari..")
                .check(PRODUCT);
    }

    @Test
    void nothingIsRememberedButThroughSchoolCaches() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.okrug.tenancy..")
                .and()
                .resideOutsideOfPackage("app.okrug.identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.benmanes.caffeine..", "org.springframework.cache..")
                .check(PRODUCT);
    }

    /// Spring names a part after its class alone: two of one name, and the application does not start.
    @Test
    void noTwoPartsHaveOneName() {
        var names = PRODUCT.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void entitiesStayAtHome() {
        assertThat(PRODUCT.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void everyPublicOperationNamesTheRightItNeeds() {
        var silent = PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .filter(type -> !type.isAnnotatedWith(Open.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.isAnnotatedWith(Open.class))
                .filter(method -> !asks(method, new HashSet<>()))
                .map(JavaMethod::getFullName)
                .toList();

        assertThat(silent).isEmpty();
    }

    /// Whether a method asks for a right itself, or through methods of its own class.
    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        var direct = method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Access.class)
                        || call.getTargetOwner().isEquivalentTo(Office.class));
        return direct
                || method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner()
                                .getPackageName()
                                .equals(method.getOwner().getPackageName()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .anyMatch(called -> asks(called, seen));
    }
}
