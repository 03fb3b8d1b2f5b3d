-- Schemas beside the one in which a school works: a copy that was unfolded to be looked at, or what stood there before.
-- The line is written before the schema is made, so that none is left that nobody knows of.
create table archive_beside (
    id             uuid        primary key,
    school         uuid        not null,
    schema_name    text        not null constraint archive_beside_schema_unique unique,
    state          text        not null,
    schema_version text        not null,
    as_of          timestamptz not null,
    members        jsonb       not null default '[]',
    account        uuid        null,
    made_at        timestamptz not null,
    constraint archive_beside_school_known foreign key (school) references tenancy_school (id) on delete cascade,
    constraint archive_beside_state_known check (state in ('filling', 'ready', 'replaced'))
);

create index archive_beside_by_school on archive_beside (school, made_at);
