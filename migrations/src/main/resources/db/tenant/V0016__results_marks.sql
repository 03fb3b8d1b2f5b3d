-- Results: marks for terms, the year and exams, and final ones, each with the figures it was put on.
create table results_mark (
    id         uuid         primary key,
    course     uuid         not null references curriculum_course (id),
    pupil      uuid         not null references people_pupil (person),
    kind       text         not null,
    term       uuid         null references school_term (id),
    mark       text         null,
    proposed   text         null,
    mean       numeric(6,2) null,
    counted    smallint     not null default 0,
    reason     text         null,
    version    bigint       not null,
    changed_by uuid         not null,
    changed_at timestamptz  not null,
    constraint results_mark_kind check (kind in ('TERM', 'YEAR', 'EXAM', 'FINAL')),
    constraint results_mark_term check ((kind = 'TERM') = (term is not null)),
    constraint results_mark_once unique nulls not distinct (course, pupil, kind, term)
);

create index results_mark_by_pupil on results_mark (pupil);

-- The history: append-only, every change of a result with its content before and after.
create table results_change (
    number    bigint      generated always as identity primary key,
    course    uuid        not null,
    pupil     uuid        not null,
    kind      text        not null,
    term      uuid        null,
    operation uuid        not null,
    before    jsonb       null,
    after     jsonb       null,
    account   uuid        not null,
    person    uuid        not null,
    at        timestamptz not null
);

create index results_change_by_mark on results_change (course, pupil, number);
revoke update, delete, truncate on results_change from current_user;
