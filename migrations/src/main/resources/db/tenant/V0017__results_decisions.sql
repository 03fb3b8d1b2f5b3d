-- What stands beside ordinary results: decisions of the teachers' council, deferrals and early attestations.
alter table results_mark add column decision_number text null;
alter table results_mark add column decided_on date null;

-- A deferral moves the close of a result for one pupil, an early attestation its opening.
create table results_deferral (
    id         uuid        primary key,
    course     uuid        not null references curriculum_course (id),
    pupil      uuid        not null references people_pupil (person),
    kind       text        not null,
    term       uuid        null references school_term (id),
    until      date        not null,
    reason     text        not null,
    document   text        not null default '',
    version    bigint      not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    constraint results_deferral_kind check (kind in ('TERM', 'YEAR', 'EXAM', 'FINAL')),
    constraint results_deferral_once unique nulls not distinct (course, pupil, kind, term)
);

create index results_deferral_by_pupil on results_deferral (pupil);
