package app.okrug.access;

import static app.okrug.access.Scope.OWN_CHILD;
import static app.okrug.access.Scope.OWN_CLASS;
import static app.okrug.access.Scope.OWN_COURSE;
import static app.okrug.access.Scope.SCHOOL;
import static app.okrug.access.Scope.SELF;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A named set of rights that a person holds in a school: one of the catalogue, which every school
/// has, or one that a school has made for itself from one of those (P-06). What a role may is data
/// (the matrix); here stands only how one comes to hold it. Codes are stored; renaming one takes a
/// migration.
///
/// The code of a school's own role names its base, `TEACHER~1f9c02ab`: so the ceiling of the base, who
/// may hand it out and what the platform's matrix says hold for it wherever the code is read, with no
/// look at the school's data.
public final class Role implements Comparable<Role>, Serializable {

    public static final Role ADMINISTRATOR = assigned("ADMINISTRATOR", SCHOOL);
    public static final Role DIRECTOR = assigned("DIRECTOR", SCHOOL);
    public static final Role DEPUTY = assigned("DEPUTY", SCHOOL);
    public static final Role DEPUTY_UPBRINGING = assigned("DEPUTY_UPBRINGING", SCHOOL);
    public static final Role DEPUTY_METHODICAL = assigned("DEPUTY_METHODICAL", SCHOOL);
    public static final Role DEPUTY_SAFETY = assigned("DEPUTY_SAFETY", SCHOOL);
    public static final Role DEPUTY_FACILITIES = assigned("DEPUTY_FACILITIES", SCHOOL);
    public static final Role SECRETARY = assigned("SECRETARY", SCHOOL);
    public static final Role HR = assigned("HR", SCHOOL);
    public static final Role NURSE = assigned("NURSE", SCHOOL);
    public static final Role PSYCHOLOGIST = assigned("PSYCHOLOGIST", SCHOOL);
    public static final Role SOCIAL_PEDAGOGUE = assigned("SOCIAL_PEDAGOGUE", SCHOOL);
    public static final Role ASSOCIATION_HEAD = assigned("ASSOCIATION_HEAD", OWN_COURSE, SCHOOL);
    public static final Role OPERATOR = assigned("OPERATOR", SCHOOL);
    public static final Role TECHNICIAN = assigned("TECHNICIAN", SCHOOL);
    public static final Role MODERATOR = assigned("MODERATOR", SCHOOL);
    public static final Role MEALS = assigned("MEALS", SCHOOL);
    public static final Role TEACHER = assigned("TEACHER", OWN_COURSE, SCHOOL);
    public static final Role CLASS_TEACHER =
            new Role("CLASS_TEACHER", Held.BY_LEADING_A_CLASS, Category.STAFF, Set.of(OWN_CLASS));
    public static final Role PUPIL = new Role("PUPIL", Held.BY_MEMBERSHIP, Category.PUPIL, Set.of(SELF, SCHOOL));
    public static final Role GUARDIAN =
            new Role("GUARDIAN", Held.BY_MEMBERSHIP, Category.GUARDIAN, Set.of(OWN_CHILD, SCHOOL));

    private static final List<Role> CATALOGUE = List.of(
            ADMINISTRATOR,
            DIRECTOR,
            DEPUTY,
            DEPUTY_UPBRINGING,
            DEPUTY_METHODICAL,
            DEPUTY_SAFETY,
            DEPUTY_FACILITIES,
            SECRETARY,
            HR,
            NURSE,
            PSYCHOLOGIST,
            SOCIAL_PEDAGOGUE,
            ASSOCIATION_HEAD,
            OPERATOR,
            TECHNICIAN,
            MODERATOR,
            MEALS,
            TEACHER,
            CLASS_TEACHER,
            PUPIL,
            GUARDIAN);

    /// Between the base of an own role and what tells it from others of the same base.
    private static final String MADE_FROM = "~";

    private static final Pattern MARK = Pattern.compile("[0-9a-f]{8}");
    private static final Comparator<Role> ORDER = Comparator.<Role>comparingInt(role -> CATALOGUE.indexOf(role.base()))
            .thenComparing(Role::name);

    /// How a person comes to hold a role.
    private enum Held {
        ASSIGNED,
        BY_LEADING_A_CLASS,
        BY_MEMBERSHIP
    }

    private final String code;
    private final Held held;
    private final Category category;
    private final EnumSet<Scope> scopes;

    private Role(String code, Held held, Category category, Set<Scope> scopes) {
        this.code = code;
        this.held = held;
        this.category = category;
        this.scopes = EnumSet.copyOf(scopes);
    }

    private static Role assigned(String code, Scope... scopes) {
        return new Role(code, Held.ASSIGNED, Category.STAFF, Set.of(scopes));
    }

    /// The catalogue: the roles that every school has. Those that a school has made for itself are told by
    /// [SchoolRoles].
    public static Role[] values() {
        return CATALOGUE.toArray(Role[]::new);
    }

    /// The role of a code; of a school's own role, too, whether or not the school still has it.
    ///
    /// @throws IllegalArgumentException when it is no code of a role
    public static Role valueOf(String code) {
        for (var role : CATALOGUE) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        var parts = code.split(MADE_FROM, 2);
        if (parts.length == 2) {
            return valueOf(parts[0]).own(parts[1]);
        }
        throw new IllegalArgumentException("No role has the code " + code);
    }

    /// A role that a school makes from this one.
    ///
    /// @param mark eight hexadecimal figures that tell it from others of the same base
    /// @throws IllegalArgumentException for another mark, for a role that is own already, or that
    ///         follows from a relation: what nobody is given by name cannot be given under another name
    Role own(String mark) {
        if (!assigned() || own() || !MARK.matcher(mark).matches()) {
            throw new IllegalArgumentException("No role is made from " + code + " as " + mark);
        }
        return new Role(code + MADE_FROM + mark, held, category, scopes);
    }

    /// Its code.
    public String name() {
        return code;
    }

    /// Whether a school has made it for itself.
    public boolean own() {
        return code.contains(MADE_FROM);
    }

    /// The role of the catalogue that it was made from; a role of the catalogue itself.
    public Role base() {
        return own() ? valueOf(code.substring(0, code.indexOf(MADE_FROM))) : this;
    }

    /// What its holders are.
    public Category category() {
        return category;
    }

    /// The scopes in which a right can be given to it.
    public Set<Scope> scopes() {
        return Collections.unmodifiableSet(scopes);
    }

    /// Whether it is given by name; the others follow from what a person is or whom he leads.
    public boolean assigned() {
        return held == Held.ASSIGNED;
    }

    /// The roles of somebody: those assigned and those that follow, those of the catalogue first.
    static Set<Role> of(Category category, Set<Role> assigned, Relations relations) {
        var roles = new LinkedHashSet<Role>();
        for (var role : CATALOGUE) {
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
        assigned.stream()
                .filter(role -> role.own() && role.category == category)
                .sorted()
                .forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    @Override
    public int compareTo(Role other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role role && role.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
