package pokero.web.lobby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.lobby.LobbyRow;
import pokero.ejb.lobby.LobbyService;
import pokero.ejb.lobby.WaitingTurn;
import pokero.web.Chips;
import pokero.web.Words;

/** The lobby page, read afresh for each request. */
@Named
@RequestScoped
public class Lobby {

    @Inject
    private LobbyService service;
    @Inject
    private LobbyFilter filter;
    @Inject
    private Words words;
    private List<LobbyRow> all;
    private List<LobbyRow> shown;
    private Optional<WaitingTurn> turn;

    /** The tables that the filter takes. */
    public List<LobbyRow> getTables() {
        if (shown == null) {
            shown = new ArrayList<>(all().stream().filter(filter::takes).toList());
        }
        return shown;
    }

    /** Null when nobody waits for the viewer. */
    public WaitingTurn getTurn() {
        if (turn == null) {
            turn = service.turn();
        }
        return turn.orElse(null);
    }

    /** "312 players at 57 tables." */
    public String getCrowd() {
        return words.say("lobby.crowd", Chips.of(service.playersSeated()), Chips.of(all().size()));
    }

    /** "18 s left · call 1 800 · pot 9 750". */
    public String getTurnLine() {
        String price = getTurn().callPrice() == 0
                ? words.say("lobby.turn.free")
                : words.say("lobby.turn.call", Chips.of(getTurn().callPrice()));
        return words.say("lobby.turn.line", Chips.of(getTurn().millisLeft() / 1000), price,
                Chips.of(getTurn().pot()));
    }

    /** "Six-handed no-limit hold’em". */
    public String game(LobbyRow table) {
        return words.say("lobby.game", words.say("size." + table.size()));
    }

    private List<LobbyRow> all() {
        if (all == null) {
            all = service.tables();
        }
        return all;
    }
}
