package app.okrug.access;

/// What federal law fixes over every school's act, with its words.
enum Law {
    /// Personal data of a pupil are not shown to other families.
    PERSONAL_DATA(
            "ст. 7",
            "Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»",
            "Операторы и иные лица, получившие доступ к персональным данным, обязаны не раскрывать третьим лицам и не "
                    + "распространять персональные данные без согласия субъекта персональных данных, если иное не "
                    + "предусмотрено федеральным законом."),
    /// A guardian may see the marks of his own child; no school can take that away.
    OWN_CHILD_S_MARKS(
            "ст. 44, ч. 3, п. 4",
            "Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»",
            "знакомиться с содержанием образования, используемыми методами обучения и воспитания, образовательными "
                    + "технологиями, а также с оценками успеваемости своих детей");

    private final Verdict.Source source;

    Law(String article, String act, String quote) {
        this.source = new Verdict.Source(article, quote, act);
    }

    Verdict.Source source() {
        return source;
    }

    /// Whether the law forbids it to somebody of this standing: a family asks for somebody else's child.
    static boolean forbids(Standing standing, Target target) {
        return standing.category() != Category.STAFF
                && target.pupil() != null
                && !standing.relations().pupils().contains(target.pupil());
    }

    /// Whether the law itself gives this to the role, so that no act can forbid it.
    static boolean guarantees(Role role, Right right) {
        return role.equals(Role.GUARDIAN) && right == Right.DIARY_VIEW;
    }
}
