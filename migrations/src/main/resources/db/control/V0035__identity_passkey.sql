-- Passkeys (WebAuthn): what the deployment knows of the keys of people's devices. The private half never leaves the device.
create table identity_passkey (
    id            uuid        primary key,
    account_id    uuid        not null references identity_account (id) on delete cascade,
    credential_id bytea       not null constraint identity_passkey_credential_once unique,
    key_data      bytea       not null,
    sign_count    bigint      not null,
    synced        boolean     not null,
    transports    text        not null,
    name          text        not null,
    created_at    timestamptz not null,
    last_used_at  timestamptz null
);

create index identity_passkey_by_account on identity_passkey (account_id, created_at);

-- Questions that have been answered. Each is good for one answer on all nodes; it is forgotten when its time is over.
create table identity_passkey_answered (
    question_hash text        primary key,
    expires_at    timestamptz not null
);

create index identity_passkey_answered_by_time on identity_passkey_answered (expires_at);

-- Recovery codes belong to the account: it may have passkeys and no code of a telephone.
alter table identity_recovery_code drop constraint identity_recovery_code_account_id_fkey;
alter table identity_recovery_code add constraint identity_recovery_code_of_account
    foreign key (account_id) references identity_account (id) on delete cascade;
