-- Which nodes the room has, so that they find each other. JGroups' JDBC_PING writes and reads it.
create table jgroupsping (
    own_addr     varchar(200) not null,
    cluster_name varchar(200) not null,
    ping_data    bytea,
    primary key (own_addr, cluster_name)
);
grant select, insert, delete on jgroupsping to ${app_role};

-- The house's own visitor, who walks through a node's pages before players may. Nobody is let in under this name, and it is
-- none that a player can have.
with wallet as (insert into account (kind, balance) values ('wallet', 0) returning id)
insert into player (name, wallet_id) select '*visitor*', id from wallet;
