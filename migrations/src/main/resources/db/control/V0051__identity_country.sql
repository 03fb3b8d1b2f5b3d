-- From which countries an account has been signed in, where the proxy in front names the country (security.md S-14).
create table identity_country (
    account_id uuid        not null references identity_account (id),
    country    text        not null,
    first_at   timestamptz not null,
    unexpected boolean     not null,
    constraint identity_country_once primary key (account_id, country)
);

create index identity_country_by_time on identity_country (first_at) where unexpected;

alter table identity_session
    add column country     text    not null default '',
    add column new_country boolean not null default false;
