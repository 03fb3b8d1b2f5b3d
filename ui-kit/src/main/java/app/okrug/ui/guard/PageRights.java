package app.okrug.ui.guard;

import app.okrug.access.Access;
import app.okrug.access.AccessRefused;
import app.okrug.access.Category;
import app.okrug.access.CurrentActor;
import app.okrug.access.Decision;
import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.identity.CurrentAccount;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/// What the pages ask of a reader, put before the one decision on rights.
@Component
public class PageRights {

    private final Access access;
    private final Office office;
    private final CurrentAccount account;

    PageRights(Access access, Office office, CurrentAccount account) {
        this.access = access;
        this.office = office;
        this.account = account;
    }

    /// Whether the one who acts now may open a page.
    public Passage passage(Class<?> page) {
        if (page.isAnnotationPresent(OpenPage.class) || page.isAnnotationPresent(AnonymousAllowed.class)) {
            return new Passage.Free();
        }
        if (page.isAnnotationPresent(OfFamily.class)) {
            return hasFamily() ? new Passage.Free() : new Passage.Hidden();
        }
        var ofOffice = page.getAnnotation(RequiresOffice.class);
        if (ofOffice != null) {
            return office(ofOffice.value());
        }
        var ofSchool = page.getAnnotation(Requires.class);
        return ofSchool == null ? new Passage.Hidden() : school(ofSchool.value());
    }

    private boolean hasFamily() {
        return account.find().stream()
                .flatMap(who -> who.memberships().stream())
                .anyMatch(membership -> membership.category() != Category.STAFF);
    }

    private Passage office(OfficeRight right) {
        try {
            office.require(right);
            return new Passage.Free();
        } catch (AccessRefused refused) {
            return new Passage.Shut(refused.refusal());
        }
    }

    /// A right that reaches anything at all opens the page; what it reaches is for the page's service to say.
    private Passage school(Right[] rights) {
        if (CurrentActor.find().isEmpty() || rights.length == 0) {
            return new Passage.Hidden();
        }
        if (Arrays.stream(rights).anyMatch(right -> !access.reach(right).nothing())) {
            return new Passage.Free();
        }
        return switch (access.decide(rights[0], Target.school())) {
            case Decision.Refused(var refusal) -> new Passage.Shut(refusal);
            case Decision.Allowed _ -> new Passage.Free();
        };
    }
}
