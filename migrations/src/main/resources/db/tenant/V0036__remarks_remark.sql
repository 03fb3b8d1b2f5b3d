-- Remarks on the keeping of the journal: on a page, a lesson of it or one cell, with a day to mend them (001 3.5, 5.1).
create table remarks_remark (
    id        uuid        primary key,
    number    bigint      generated always as identity,
    course    uuid        not null references curriculum_course (id),
    lesson    uuid        null references timetable_lesson (id),
    pupil     uuid        null references people_pupil (person),
    words     text        not null,
    due_on    date        not null,
    state     text        not null,
    author    uuid        not null,
    raised_at timestamptz not null,
    closed_at timestamptz null,
    version   bigint      not null default 0,
    constraint remarks_remark_state_known check (state in ('WAITING', 'REPLIED', 'CLOSED')),
    constraint remarks_remark_cell_in_lesson check (pupil is null or lesson is not null),
    constraint remarks_remark_settled check ((state = 'CLOSED') = (closed_at is not null))
);

create index remarks_remark_by_course on remarks_remark (course, state);
create index remarks_remark_by_due on remarks_remark (state, due_on);
create index remarks_remark_by_day on remarks_remark (raised_at);

-- Its history: what was said by whom, added to and never changed.
create table remarks_step (
    number bigint      generated always as identity primary key,
    remark uuid        not null references remarks_remark (id),
    kind   text        not null,
    words  text        not null,
    due_on date        null,
    person uuid        not null,
    at     timestamptz not null,
    constraint remarks_step_kind_known check (kind in ('RAISED', 'REPLIED', 'CLOSED', 'REOPENED'))
);

create index remarks_step_by_remark on remarks_step (remark, number);
revoke update, delete, truncate on remarks_step from current_user;
