-- Lists of schools to be opened together. Each line stands alone: its faults, its state, its result; a list that was
-- interrupted goes on where it stopped.
create table openings_list (
    id         uuid        primary key,
    file_name  text        not null,
    draft      boolean     not null default false,
    job        uuid        null,
    claimed_at timestamptz null,
    created_by uuid        not null,
    created_at timestamptz not null,
    version    bigint      not null default 0
);

create index openings_list_by_age on openings_list (created_at);

create table openings_line (
    list        uuid        not null,
    number      integer     not null,
    code        text        not null,
    name        text        not null,
    preset      text        not null,
    time_zone   text        not null,
    family_name text        not null,
    given_name  text        not null,
    patronymic  text        not null,
    phone       text        not null,
    email       text        not null,
    faults      jsonb       not null,
    state       text        not null,
    begun_at    timestamptz null,
    failure     text        null,
    school      uuid        null,
    constraint openings_line_pkey primary key (list, number),
    constraint openings_line_list_known foreign key (list) references openings_list (id) on delete cascade,
    constraint openings_line_school_known foreign key (school) references tenancy_school (id) on delete set null,
    constraint openings_line_state_known check (state in ('faulty', 'waiting', 'opening', 'done', 'failed'))
);
