-- Which account an identity of an outside provider of sign-in opens: issuer and subject, and nothing else of the person.
create table identity_outside_link (
    account_id uuid        not null references identity_account (id),
    issuer     text        not null,
    subject    text        not null,
    linked_at  timestamptz not null,
    constraint identity_outside_link_once primary key (account_id, issuer),
    constraint identity_outside_link_of_one unique (issuer, subject)
);

-- Ways to the provider that have come back already, by hash: none comes back twice.
create table identity_spent_journey (
    state_hash text        primary key,
    expires_at timestamptz not null
);

create index identity_spent_journey_by_expiry on identity_spent_journey (expires_at);
