package pokero.ejb.table;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import pokero.persistence.player.PlayerRow;
import pokero.persistence.table.SeatRow;
import pokero.persistence.table.TableRow;
import pokero.rules.betting.Blinds;
import pokero.rules.commitment.Bytes32;
import pokero.rules.hand.Hand;

/**
 * All that there is to know about a table at one version, every hidden card included: it stays in this package, and what
 * leaves it goes through {@link Censor}.
 *
 * @param handId of the running hand, or the last one; 0 before the first
 * @param hand likewise
 * @param running whether the hand still runs
 * @param dealt who was dealt in, by seat; he may have left since
 * @param roots the commitments to the deck of this hand and of the next one, by their numbers, as far as there are any
 * @param countdown until the turn runs out, or the next hand begins; empty when nothing is to come
 */
record Snapshot(long id, String name, Blinds blinds, long leastBuyIn, long mostBuyIn, int turnSeconds, boolean open,
        long version, List<Chair> chairs, long handId, Optional<Hand> hand, boolean running, Map<Integer, Dealt> dealt,
        Map<Long, Bytes32> roots, Optional<Countdown> countdown) {

    /**
     * A chair.
     *
     * @param sitter who sits on it
     * @param stack between hands; in a hand the bets are still in it
     */
    record Chair(int seat, Optional<Sitter> sitter, long stack) {

        boolean isReady() {
            return stack > 0 && sitter.filter(any -> !any.sittingOut() && !any.leaving()).isPresent();
        }

        /** After the hand. Who has no chips any more is left out. */
        Chair after(Hand ended) {
            long chips = ended.holds(seat) ? ended.seat(seat).stack() : stack;
            return new Chair(seat, sitter.map(any -> chips == 0 ? any.leftOut() : any), chips);
        }
    }

    /** @param wallet what he had besides when the table was read */
    record Sitter(long player, String name, boolean bot, boolean sittingOut, boolean leaving, long topUp,
            long wallet) {

        Sitter leftOut() {
            return new Sitter(player, name, bot, true, leaving, topUp, wallet);
        }
    }

    record Dealt(long player, String name) {

        static Dealt of(PlayerRow player) {
            return new Dealt(player.id(), player.name());
        }
    }

    static Snapshot of(TableRow row, List<SeatRow> chairs, Optional<Hand> hand, Map<Integer, Dealt> dealt,
            Map<Long, Bytes32> roots) {
        return new Snapshot(row.id(), row.name(), row.blinds(), row.leastBuyIn(), row.mostBuyIn(), row.turnSeconds(),
                row.isOpen(), row.version(), chairs.stream().map(Snapshot::chair).toList(), row.handId().orElse(0L),
                hand, row.handRunning(), dealt, roots, row.timeLeft().map(Countdown::of));
    }

    private static Chair chair(SeatRow row) {
        return new Chair(row.seat(), row.player().map(player -> sitter(row, player)), row.stack());
    }

    private static Sitter sitter(SeatRow row, PlayerRow player) {
        return new Sitter(player.id(), player.name(), player.isBot(), row.sittingOut(), row.leaving(), row.topUp(),
                player.wallet().balance());
    }

    /** @param seat from 1 */
    Chair chair(int seat) {
        return chairs.get(seat - 1);
    }

    /** Whether the running hand is this one and has gone exactly so far. */
    boolean isAt(long someHand, int moment) {
        return running && handId == someHand && hand.filter(any -> any.size() == moment).isPresent();
    }

    /** The hand, if the player on this chair was dealt into it. */
    Optional<Hand> handOf(Chair chair) {
        return hand.filter(any -> chair.sitter().isPresent() && dealt.containsKey(chair.seat())
                && dealt.get(chair.seat()).player() == chair.sitter().get().player());
    }

    Optional<Chair> chairOf(long player) {
        return chairs.stream().filter(chair -> chair.sitter().filter(sitter -> sitter.player() == player).isPresent())
                .findFirst();
    }

    /** Chips that lie before the chair and are not bet. */
    long stackOf(Chair chair) {
        return handOf(chair).filter(any -> running).map(playing -> playing.seat(chair.seat()).stack())
                .orElse(chair.stack());
    }

    Optional<Duration> timeLeft() {
        return countdown.map(Countdown::left);
    }

    /** By what the player is known here; 0 for one who has nothing to do with the table. */
    long playerNamed(String name) {
        return Stream
                .concat(chairs.stream().flatMap(chair -> chair.sitter().stream())
                        .map(sitter -> new Dealt(sitter.player(), sitter.name())), dealt.values().stream())
                .filter(player -> player.name().equals(name)).mapToLong(Dealt::player).findFirst().orElse(0);
    }

    /** The commitment to the deck of the hand. */
    Optional<Bytes32> root() {
        return hand.map(any -> roots.get(any.number()));
    }

    /** The commitment to the deck of the hand that comes after it. */
    Optional<NextDeck> nextDeck() {
        long next = hand.map(Hand::number).orElse(0L) + 1;
        return Optional.ofNullable(roots.get(next)).map(root -> new NextDeck(next, root));
    }

    String nameOf(int seat) {
        return dealt.get(seat).name();
    }

    /** The next version: the hand has gone on, and a turn has begun. */
    Snapshot after(Hand played) {
        return new Snapshot(id, name, blinds, leastBuyIn, mostBuyIn, turnSeconds, open, version + 1, chairs, handId,
                Optional.of(played), running, dealt, roots,
                Optional.of(Countdown.of(Duration.ofSeconds(turnSeconds))));
    }

    /** The next version: the hand has ended, nobody came or went, and the next deck is sealed. */
    Snapshot after(Hand ended, NextDeck next, Duration pause) {
        Map<Long, Bytes32> sealed = new HashMap<>(roots);
        sealed.put(next.hand(), next.root());
        return new Snapshot(id, name, blinds, leastBuyIn, mostBuyIn, turnSeconds, open, version + 1,
                chairs.stream().map(chair -> chair.after(ended)).toList(), handId, Optional.of(ended), false, dealt,
                Map.copyOf(sealed), Optional.of(Countdown.of(pause)));
    }

    Snapshot with(Optional<Countdown> newer) {
        return new Snapshot(id, name, blinds, leastBuyIn, mostBuyIn, turnSeconds, open, version, chairs, handId, hand,
                running, dealt, roots, newer);
    }
}
