package app.okrug.identity;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.CurrentOperator;
import app.okrug.access.Decision;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells a test where and as whom its request arrives.
@TestComponent
@RestController
class Whereabouts {

    private final Access access;

    Whereabouts(Access access) {
        this.access = access;
    }

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

    /// Whether whoever asks may, in the words of the decision when not.
    @GetMapping("/api/test/may/{right}")
    String may(@PathVariable Right right) {
        return switch (access.decide(right, Target.school())) {
            case Decision.Allowed _ -> "yes";
            case Decision.Refused(var refusal) -> refusal.code() + " " + access.reach(right);
        };
    }

    @PostMapping("/api/test/change")
    Map<String, String> change() {
        return where();
    }
}
