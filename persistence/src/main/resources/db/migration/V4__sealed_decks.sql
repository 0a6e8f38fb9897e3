-- The deck of a hand, shuffled before the hand begins. Its root is public from then on; cards and secret never leave the
-- server. Written once: not even the application can put another deck under a root that was published.

create table sealed_deck (
    table_id  bigint      not null references poker_table,
    number    bigint      not null, -- of the hand at this table
    cards     text        not null, -- in the order of the deal: AhKd…
    secret    bytea       not null check (length(secret) = 32),
    root      bytea       not null check (length(root) = 32),
    sealed_at timestamptz not null default clock_timestamp(),
    primary key (table_id, number)
);

grant select, insert on sealed_deck to ${app_role};
