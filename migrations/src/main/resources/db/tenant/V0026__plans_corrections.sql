-- Why a course has given more or fewer lessons than its plan had by now: hours with a reason, counted once confirmed.
create table plans_correction (
    id           uuid        primary key,
    course       uuid        not null references curriculum_course (id),
    day          date        not null,
    hours        smallint    not null,
    reason       text        not null,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    confirmed_by uuid        null,
    confirmed_at timestamptz null,
    version      bigint      not null default 1,
    constraint plans_correction_hours_sensible check (hours between -100 and 100 and hours <> 0)
);

create index plans_correction_by_course on plans_correction (course, day);
