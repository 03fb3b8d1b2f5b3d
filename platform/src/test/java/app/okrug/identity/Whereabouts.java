package app.okrug.identity;

import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells a test where and as whom its request arrives.
@TestComponent
@RestController
class Whereabouts {

    @GetMapping({"/api/test/where", "/api/test/changes"})
    Map<String, String> where() {
        return Map.of(
                "school", CurrentSchool.find().map(SchoolId::toString).orElse("none"),
                "person",
                        CurrentActor.find()
                                .map(actor -> actor.person().value().toString())
                                .orElse("none"),
                "category",
                        CurrentActor.find()
                                .map(actor -> actor.category().name())
                                .orElse("none"),
                "operator", String.valueOf(CurrentOperator.find().isPresent()));
    }

    @PostMapping("/api/test/change")
    Map<String, String> change() {
        return where();
    }
}
