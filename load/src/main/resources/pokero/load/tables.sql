create schema bench;
create table bench.game (id int primary key, version bigint not null, deadline timestamptz);
create table bench.event (
    game_id int not null references bench.game,
    seq     bigint not null,
    kind    text not null,
    body    jsonb not null,
    at      timestamptz not null default clock_timestamp(),
    primary key (game_id, seq)
);
insert into bench.game select id, 0, null from generate_series(1, 64) as id;
