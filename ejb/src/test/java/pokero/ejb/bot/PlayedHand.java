package pokero.ejb.bot;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pokero.ejb.table.CensoredHand;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Ruling;

/** A hand played to its end by strategies that see no more than players do. */
record PlayedHand(Hand hand, int turns) {

    /** @throws AssertionError when a strategy wants what the dealer refuses */
    static PlayedHand of(HandSetup setup, Deck deck, Map<Integer, Strategy> players, RandomGenerator random) {
        Hand hand = Dealer.deal(setup, deck);
        int turns = 0;
        while (!hand.ended()) {
            int seat = hand.toAct().orElseThrow();
            Action action = players.get(seat).decide(CensoredHand.of(hand, seat), random);
            if (Dealer.rule(hand, seat, action) instanceof Ruling.Refused refused) {
                throw new AssertionError(
                        action + " of seat " + seat + ": " + refused.refusal() + " in " + hand.events());
            }
            turns++;
        }
        return new PlayedHand(hand, turns);
    }

    /** Chips that the seat won or lost. */
    long net(int seat) {
        return hand.won(seat) - hand.contribution(seat);
    }

    /** Players for the seats from 1 on. */
    static Map<Integer, Strategy> seats(Strategy... players) {
        return IntStream.rangeClosed(1, players.length).boxed()
                .collect(Collectors.toMap(seat -> seat, seat -> players[seat - 1]));
    }
}
