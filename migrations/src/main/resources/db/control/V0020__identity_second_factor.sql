-- What else than the password an account asks for (S-05): a secret shared with the person's telephone, sealed by the key of the deployment, and codes for the day it is lost.
create table identity_second_factor (
    account_id   uuid        primary key references identity_account (id),
    secret       text        not null,
    last_step    bigint      not null default 0,
    confirmed_at timestamptz null,
    created_at   timestamptz not null
);

create table identity_recovery_code (
    account_id uuid        not null references identity_second_factor (account_id) on delete cascade,
    code_hash  text        not null,
    used_at    timestamptz null,
    constraint identity_recovery_code_once primary key (account_id, code_hash)
);

-- Since when the person has been asked to set one up; the days of grace count from here.
alter table identity_account add column second_factor_asked_at timestamptz null;
