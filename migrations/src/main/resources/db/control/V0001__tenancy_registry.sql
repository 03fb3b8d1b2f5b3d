-- Which schools there are, where each one lives and how far its schema has come.
create table tenancy_database (
    name        text        primary key,
    description text        not null default '',
    added_at    timestamptz not null default now()
);

insert into tenancy_database (name, description) values ('main', 'the database of the control plane');

create table tenancy_school (
    id             uuid        primary key,
    code           text        not null constraint tenancy_school_code_unique unique,
    name           text        not null,
    state          text        not null,
    preset         text        not null,
    time_zone      text        not null,
    database_name  text        not null references tenancy_database (name),
    schema_name    text        not null constraint tenancy_school_schema_unique unique,
    schema_version text        null,
    failure        text        null,
    created_at     timestamptz not null,
    version        bigint      not null default 0,
    constraint tenancy_school_state_known check
        (state in ('creating', 'active', 'read_only', 'suspended', 'closing', 'archived', 'failed'))
);

create index tenancy_school_by_schema_version on tenancy_school (schema_version);

-- No school's role may make temporary tables: they bloat the catalogs, and could stand before a school's own.
do $$
begin
    execute format('revoke temporary on database %I from public', current_database());
end
$$;
