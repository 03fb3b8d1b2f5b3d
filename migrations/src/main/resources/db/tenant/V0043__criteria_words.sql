-- Words instead of marks (001 3.6, domain.md I34): by what work is judged in a subject and year of study, and how far a
-- pupil has come by it in a term.
create table criteria_criterion (
    id         uuid     primary key,
    subject    uuid     not null references curriculum_subject (id),
    parallel   smallint not null,
    words      text     not null,
    position   smallint not null,
    dropped_on date     null,
    constraint criteria_criterion_once unique (subject, parallel, words)
);

create table criteria_judgement (
    id         uuid        primary key,
    course     uuid        not null references curriculum_course (id),
    pupil      uuid        not null references people_pupil (person),
    term       uuid        not null references school_term (id),
    levels     jsonb       not null,
    note       text        not null default '',
    version    bigint      not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    constraint criteria_judgement_once unique (course, pupil, term)
);

create index criteria_judgement_by_pupil on criteria_judgement (pupil);

-- The history: append-only, every change of a judgement with its content before and after.
create table criteria_change (
    number bigint      generated always as identity primary key,
    course uuid        not null,
    pupil  uuid        not null,
    term   uuid        not null,
    before jsonb       not null,
    after  jsonb       not null,
    person uuid        not null,
    at     timestamptz not null
);

create index criteria_change_by_place on criteria_change (course, pupil, term, number);
revoke update, delete, truncate on criteria_change from current_user;
