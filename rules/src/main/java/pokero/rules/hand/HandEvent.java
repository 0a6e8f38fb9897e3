package pokero.rules.hand;

import java.util.List;

import pokero.rules.betting.BetSizes;
import pokero.rules.betting.Blind;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.Post;
import pokero.rules.betting.Pot;
import pokero.rules.betting.Question;
import pokero.rules.betting.Share;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.variant.Street;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/**
 * One thing that happened in a hand. The events, in their order, are the hand: a {@link Hand} is folded from them.
 * Amounts are chips, seats are numbers from 1.
 */
public sealed interface HandEvent {

    /** Whether somebody at the table must not see all of it. */
    default boolean secret() {
        return false;
    }

    /**
     * Hands that were dealt before there were other games and rules do not name them: they are no-limit hold'em in a
     * cash game.
     *
     * @param deck all cards of the pack in dealing order; it never leaves the server
     */
    record HandBegan(long number, Variant variant, Blinds blinds, BetSizes bets, HouseRules rules, Positions positions,
            List<Post> posts, List<SeatStack> seats, List<Card> deck) implements HandEvent {

        public HandBegan {
            variant = variant == null ? Variants.NO_LIMIT_HOLDEM : variant;
            bets = bets == null ? BetSizes.usual(variant.structure(), blinds) : bets;
            rules = rules == null ? HouseRules.CASH : rules;
            posts = posts == null ? List.of() : List.copyOf(posts);
            seats = List.copyOf(seats);
            deck = List.copyOf(deck);
        }

        static HandBegan of(HandSetup setup, Deck deck) {
            return new HandBegan(setup.number(), setup.variant(), setup.blinds(), setup.bets(), setup.rules(),
                    setup.positions(), setup.posts(), setup.seats(), deck.cards());
        }

        @Override
        public boolean secret() {
            return true;
        }
    }

    record AntePosted(int seat, long amount) implements HandEvent {
    }

    /** @param amount less than the blind when the stack was shorter */
    record BlindPosted(int seat, Blind blind, long amount) implements HandEvent {
    }

    /** Chips that count as nobody's bet: the missed small blind of a player who comes back (R15). */
    record DeadPosted(int seat, long amount) implements HandEvent {
    }

    /** For the player's eyes only, as far as they are dealt face down. */
    record HoleCardsDealt(int seat, List<Card> cards) implements HandEvent {

        @Override
        public boolean secret() {
            return true;
        }
    }

    /** The order in which discards would come back from a reshuffle: all cards of the pack. It never leaves the server. */
    record ReturnOrderSet(List<Card> cards) implements HandEvent {

        public ReturnOrderSet {
            cards = List.copyOf(cards);
        }

        @Override
        public boolean secret() {
            return true;
        }
    }

    /** For the player's eyes only. @param cards none when he stands pat */
    record CardsDiscarded(int seat, List<Card> cards) implements HandEvent {

        public CardsDiscarded {
            cards = List.copyOf(cards);
        }

        @Override
        public boolean secret() {
            return true;
        }
    }

    /** @param cards the rest of the deck and the discards, in dealing order; they never leave the server */
    record DiscardsShuffled(List<Card> cards) implements HandEvent {

        public DiscardsShuffled {
            cards = List.copyOf(cards);
        }

        @Override
        public boolean secret() {
            return true;
        }
    }

    /** The first bet of a game without blinds. @param amount less than the bring-in when the stack was shorter */
    record BroughtIn(int seat, long amount) implements HandEvent {
    }

    record TimedOut(int seat) implements HandEvent {
    }

    record Folded(int seat) implements HandEvent {
    }

    record Checked(int seat) implements HandEvent {
    }

    /** @param amount chips added by the call */
    record Called(int seat, long amount) implements HandEvent {
    }

    /** The first bet of a street after the flop. */
    record BetMade(int seat, long amount) implements HandEvent {
    }

    /** @param total all that the seat has now in front of it on this street */
    record RaisedTo(int seat, long total) implements HandEvent {
    }

    /** What nobody could call went back to the seat that bet it. */
    record UncalledReturned(int seat, long amount) implements HandEvent {
    }

    /** The bets of the street moved to the middle. @param pots all pots after that, the main pot first */
    record BetsCollected(List<Pot> pots) implements HandEvent {

        public BetsCollected {
            pots = List.copyOf(pots);
        }
    }

    record BoardDealt(Street street, List<Card> cards) implements HandEvent {
    }

    /** @param seats who is asked, in turn; the first no ends it */
    record PlayersAsked(Question question, List<Integer> seats) implements HandEvent {

        public PlayersAsked {
            seats = List.copyOf(seats);
        }
    }

    record RunItTwiceAnswered(int seat, boolean agreed) implements HandEvent {
    }

    /** The rest of the board, dealt once more because all agreed to run it twice. */
    record SecondBoardDealt(Street street, List<Card> cards) implements HandEvent {
    }

    record CardsShown(int seat, List<Card> cards) implements HandEvent {
    }

    record CardsMucked(int seat) implements HandEvent {
    }

    /**
     * @param pot 0 for the main pot, then the side pots in their order
     * @param board 1, or 2 for the share of the second board
     */
    record PotAwarded(int pot, int board, Share share, int seat, long amount) implements HandEvent {

        public PotAwarded {
            board = board == 0 ? 1 : board;
            share = share == null ? Share.WHOLE : share;
        }

        public PotAwarded(int pot, int seat, long amount) {
            this(pot, 1, Share.WHOLE, seat, amount);
        }
    }

    record HandEnded() implements HandEvent {
    }
}
