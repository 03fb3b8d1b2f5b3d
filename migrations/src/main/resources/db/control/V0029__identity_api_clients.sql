-- Programs that read the data of one school by themselves, without a person at the keyboard (ecosystem.md E-04). What they
-- may is kept in the school, as personal grants of a technical person; here is only who they are. Their secret stands
-- hashed with the authorization server.
create table identity_api_client (
    id           uuid        primary key,
    school_id    uuid        not null references tenancy_school (id),
    person_id    uuid        not null constraint identity_api_client_person_once unique,
    name         text        not null,
    made_by      uuid        not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz null,
    ended_at     timestamptz null
);

create index identity_api_client_by_school on identity_api_client (school_id, made_at);
