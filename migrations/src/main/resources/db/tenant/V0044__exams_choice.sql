-- Which exams a year of study takes at the end of a year, on which day, and who has chosen those that are of choice.
create table exams_exam (
    id       uuid     primary key,
    year     uuid     not null references school_year (id),
    parallel smallint not null,
    subject  uuid     not null references curriculum_subject (id),
    kind     text     not null,
    held_on  date     null,
    version  bigint   not null,
    constraint exams_exam_kind_known check (kind in ('REQUIRED', 'CHOICE', 'NONE')),
    constraint exams_exam_once unique (year, parallel, subject)
);

create table exams_choice (
    id         uuid        primary key,
    exam       uuid        not null references exams_exam (id),
    pupil      uuid        not null references people_pupil (person),
    chosen     boolean     not null,
    day        date        not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    version    bigint      not null,
    constraint exams_choice_once unique (exam, pupil)
);

create index exams_choice_by_pupil on exams_choice (pupil);
