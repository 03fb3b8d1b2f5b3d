-- Warnings to families about failing and absence, with who was told when and when it was first shown.
create table results_warning (
    id        uuid        primary key,
    pupil     uuid        not null references people_pupil (person),
    kind      text        not null,
    details   text        not null,
    raised_by uuid        not null,
    raised_at timestamptz not null,
    shown_to  uuid        null,
    shown_at  timestamptz null,
    constraint results_warning_kind check (kind in ('FAILING', 'ABSENCE'))
);

create index results_warning_by_pupil on results_warning (pupil, raised_at);
