package app.okrug.access;

import static app.okrug.access.Scope.OWN_CHILD;
import static app.okrug.access.Scope.OWN_CLASS;
import static app.okrug.access.Scope.OWN_COURSE;
import static app.okrug.access.Scope.SCHOOL;
import static app.okrug.access.Scope.SELF;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A named set of rights that a person holds in a school. What a role may is data (the matrix); here stands only how
/// one comes to hold it. Codes are stored; renaming one takes a migration.
public enum Role {
    ADMINISTRATOR(Held.ASSIGNED, Category.STAFF, SCHOOL),
    DIRECTOR(Held.ASSIGNED, Category.STAFF, SCHOOL),
    DEPUTY(Held.ASSIGNED, Category.STAFF, SCHOOL),
    DEPUTY_UPBRINGING(Held.ASSIGNED, Category.STAFF, SCHOOL),
    DEPUTY_METHODICAL(Held.ASSIGNED, Category.STAFF, SCHOOL),
    DEPUTY_SAFETY(Held.ASSIGNED, Category.STAFF, SCHOOL),
    DEPUTY_FACILITIES(Held.ASSIGNED, Category.STAFF, SCHOOL),
    SECRETARY(Held.ASSIGNED, Category.STAFF, SCHOOL),
    HR(Held.ASSIGNED, Category.STAFF, SCHOOL),
    NURSE(Held.ASSIGNED, Category.STAFF, SCHOOL),
    PSYCHOLOGIST(Held.ASSIGNED, Category.STAFF, SCHOOL),
    SOCIAL_PEDAGOGUE(Held.ASSIGNED, Category.STAFF, SCHOOL),
    ASSOCIATION_HEAD(Held.ASSIGNED, Category.STAFF, OWN_COURSE, SCHOOL),
    OPERATOR(Held.ASSIGNED, Category.STAFF, SCHOOL),
    TECHNICIAN(Held.ASSIGNED, Category.STAFF, SCHOOL),
    MODERATOR(Held.ASSIGNED, Category.STAFF, SCHOOL),
    MEALS(Held.ASSIGNED, Category.STAFF, SCHOOL),
    TEACHER(Held.ASSIGNED, Category.STAFF, OWN_COURSE, SCHOOL),
    CLASS_TEACHER(Held.BY_LEADING_A_CLASS, Category.STAFF, OWN_CLASS),
    PUPIL(Held.BY_MEMBERSHIP, Category.PUPIL, SELF, SCHOOL),
    GUARDIAN(Held.BY_MEMBERSHIP, Category.GUARDIAN, OWN_CHILD, SCHOOL);

    /// How a person comes to hold a role.
    private enum Held {
        ASSIGNED,
        BY_LEADING_A_CLASS,
        BY_MEMBERSHIP
    }

    private final Held held;
    private final Category category;
    private final Set<Scope> scopes;

    Role(Held held, Category category, Scope... scopes) {
        this.held = held;
        this.category = category;
        this.scopes = Collections.unmodifiableSet(EnumSet.copyOf(Set.of(scopes)));
    }

    /// What its holders are.
    public Category category() {
        return category;
    }

    /// The scopes in which a right can be given to it.
    public Set<Scope> scopes() {
        return scopes;
    }

    /// Whether it is given by name; the others follow from what a person is or whom he leads.
    public boolean assigned() {
        return held == Held.ASSIGNED;
    }

    /// The roles of somebody: those assigned and those that follow.
    static Set<Role> of(Category category, Set<Role> assigned, Relations relations) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : values()) {
            var holds = role.category == category
                    && switch (role.held) {
                        case ASSIGNED -> assigned.contains(role);
                        case BY_LEADING_A_CLASS -> !relations.classes().isEmpty();
                        case BY_MEMBERSHIP -> true;
                    };
            if (holds) {
                roles.add(role);
            }
        }
        return Collections.unmodifiableSet(roles);
    }
}
