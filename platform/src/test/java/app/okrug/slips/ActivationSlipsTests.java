package app.okrug.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.okrug.access.AccessRefused;
import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.language.Texts;
import app.okrug.onboarding.Onboarding;
import app.okrug.school.ClassId;
import app.okrug.school.ClassName;
import app.okrug.school.Classes;
import app.okrug.school.Years;
import app.okrug.slips.WithoutSlip.Reason;
import app.okrug.testing.PlatformTest;
import app.okrug.testing.SchoolFixture;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ActivationSlipsTests {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{5}-[2-9A-Z]{5}");

    @Autowired
    SchoolFixture fixture;

    @Autowired
    Onboarding onboarding;

    @Autowired
    ActivationSlips slips;

    @Autowired
    Classes classes;

    @Autowired
    Years years;

    @Autowired
    Texts texts;

    @Test
    void everyPupilOfAClassGetsASlipWithACodeOfTheirOwn() throws IOException {
        var school = ready();

        var printed = school.call(() -> slips.ofPupils(class7(school), Again.ONLY_NEW));

        var text = text(printed.pdf());
        assertThat(printed.count()).isEqualTo(3);
        assertThat(printed.without()).isEmpty();
        assertThat(text).contains("Ёлкин Пётр", "Яковлева Анна", "Абрамов Иван", "/activate");
        assertThat(CODE.matcher(text).results().map(found -> found.group()).distinct())
                .hasSize(3);
    }

    @Test
    void aGuardianIsNamedWithTheChild() throws IOException {
        var school = ready();

        var printed = school.call(() -> slips.ofGuardians(class7(school), Again.ONLY_NEW));

        assertThat(printed.count()).isEqualTo(2);
        assertThat(text(printed.pdf())).contains("Ёлкина Нина").contains("Ёлкин Пётр");
    }

    @Test
    void aCodeThatStillWorksIsNotMadeWorthless() {
        var school = ready();
        school.call(() -> slips.ofPupils(class7(school), Again.ONLY_NEW));

        var again = school.call(() -> slips.ofPupils(class7(school), Again.ONLY_NEW));
        var everybody = school.call(() -> slips.ofPupils(class7(school), Again.EVERYBODY));

        assertThat(again.count()).isZero();
        assertThat(again.pdf()).isEmpty();
        assertThat(again.without()).hasSize(3).allMatch(one -> one.reason() == Reason.PRINTED_BEFORE);
        assertThat(everybody.count()).isEqualTo(3);
    }

    @Test
    void theStaffGetSlipsToo() throws IOException {
        var school = ready();

        var printed = school.call(() -> slips.ofStaff(Again.ONLY_NEW));

        assertThat(printed.count()).isEqualTo(2);
        assertThat(text(printed.pdf())).contains("Лукина Варвара Захаровна");
    }

    @Test
    void nobodyPrintsWithoutTheRightToIssueCodes() {
        var school = ready();
        var stranger = new Actor(new UserId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Category.STAFF);

        assertThatThrownBy(() -> school.as(stranger, () -> slips.ofPupils(class7(school), Again.ONLY_NEW)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whatPeopleAreCalledCannotBecomePartOfThePage() {
        var slip = new Slip(
                "Школа № 14", "<script>", "<img src='file:///etc/passwd'>", "x", "ABCDE-FGHJK", LocalDate.EPOCH);

        var html = new SlipsPage(texts, "<b>", "x/activate").html(List.of(slip));

        assertThat(html).doesNotContain("<script>").doesNotContain("<img");
        assertThat(slip.toString()).doesNotContain("ABCDE");
    }

    private TestSchool ready() {
        var school = fixture.school();
        school.call(onboarding::makeAccounts);
        return school;
    }

    private ClassId class7(TestSchool school) {
        return school.call(() -> classes.named(years.current().id(), new ClassName(7, "А")))
                .orElseThrow()
                .id();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
