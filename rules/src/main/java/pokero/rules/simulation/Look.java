package pokero.rules.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Pot;
import pokero.rules.cards.Card;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSeat;
import pokero.rules.variant.Street;

/** All that can be seen of a hand at one moment by whoever sees everything. */
record Look(Street street, List<Card> board, List<Card> secondBoard, List<Pot> pots, long currentBet, boolean ended,
        Optional<LegalActions> legal, List<Place> places) {

    /** One player's part of it. */
    record Place(int seat, long stack, long bet, long contribution, long won, boolean folded, boolean shown,
            boolean mucked, List<Card> hole) {

        private static Place at(HandSeat seat) {
            return new Place(seat.seat(), seat.stack(), seat.bet(), seat.contribution(), seat.won(), seat.folded(),
                    seat.shown(), seat.mucked(), seat.hole());
        }
    }

    private static List<Place> places(List<HandSeat> seats) {
        List<Place> places = new ArrayList<>(seats.size());
        seats.forEach(seat -> places.add(Place.at(seat)));
        return places;
    }

    static Look at(Hand hand) {
        return new Look(hand.street(), List.copyOf(hand.board()), List.copyOf(hand.secondBoard()),
                List.copyOf(hand.pots()), hand.currentBet(), hand.ended(), hand.legalActions(),
                places(hand.seats()));
    }
}
