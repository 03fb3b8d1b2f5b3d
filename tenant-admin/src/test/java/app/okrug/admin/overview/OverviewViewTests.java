package app.okrug.admin.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.okrug.admin.testing.ConsoleTest;
import app.okrug.jobs.Jobs;
import app.okrug.overview.Overview;
import app.okrug.ui.guard.RefusalPage;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OverviewViewTests extends ConsoleTest {

    @Autowired
    Overview overview;

    @Autowired
    Jobs jobs;

    @Test
    void nobodyOfASchoolSeesTheOthers() {
        school.asAdministrator(() -> open("office/overview"));

        assertThat(getCurrentView()).isInstanceOf(RefusalPage.class);
    }

    @Test
    void theSchoolsStandSideBySideWithWhatTheyPublished() {
        school.asOperator(() -> {
            var job = overview.publishNow();
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> jobs.find(job).orElseThrow().state().over());
            open("office/overview");
        });

        assertThat(words()).contains("Школа № 14", "уроков записано", "присутствовали", "0 из 0");
        school.asOperator(() -> find(Select.class).single().setValue(30));
        assertThat(words()).contains("Школа № 14");
    }
}
