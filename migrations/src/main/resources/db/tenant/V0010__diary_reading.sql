-- When a person last looked at a pupil's diary, so that "new since your last visit" can be told.
create table diary_visit (
    person   uuid        not null references people_person (id),
    pupil    uuid        not null references people_pupil (person),
    seen_at  timestamptz not null,
    previous timestamptz not null,
    constraint diary_visit_pkey primary key (person, pupil)
);

create table diary_homework_done (
    lesson  uuid        not null references timetable_lesson (id),
    pupil   uuid        not null references people_pupil (person),
    done_at timestamptz not null,
    constraint diary_homework_done_pkey primary key (lesson, pupil)
);
