\set game :client_id + 1
begin\; select version from bench.game where id = :game for update \gset
select count(*) from bench.event where game_id = :game and seq = :version;
insert into bench.event (game_id, seq, kind, body) values (:game, :version, 'Called', '{"seat": 3, "amount": 100}');
update bench.game set version = version + 1, deadline = clock_timestamp() + interval '20 s' where id = :game\; commit;
