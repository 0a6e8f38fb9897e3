package pokero.rules.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import pokero.rules.betting.Blinds;
import pokero.rules.betting.Post;
import pokero.rules.hand.Arc;
import pokero.rules.hand.Button;
import pokero.rules.hand.Positions;
import pokero.rules.table.Sitter.Wish;

/**
 * Who plays the next hand, from where, and what those post who join or come back (R12, R15).
 *
 * @param seats who is dealt in, ascending
 * @param posts besides blinds and antes
 */
public record Lineup(Positions positions, List<Integer> seats, List<Post> posts) {

    public Lineup {
        seats = List.copyOf(seats);
        posts = List.copyOf(posts);
    }

    /**
     * The next hand. A table that has not two players without debts begins anew, and nobody owes it anything.
     *
     * @param previous positions of the hand before, empty for the first
     * @return empty when fewer than two want to play
     */
    public static Optional<Lineup> next(SeatingRules rules, Optional<Positions> previous, Blinds blinds,
            List<Sitter> sitters) {
        List<Sitter> wanting = sitters.stream().filter(sitter -> !sitter.sitsOut()).toList();
        List<Sitter> owing = wanting.stream().filter(sitter -> sitter.owed().any()).toList();
        List<Integer> settled = seats(wanting.stream().filter(sitter -> !owing.contains(sitter)));
        if (wanting.size() < 2) {
            return Optional.empty();
        }
        if (previous.isEmpty() || settled.size() < 2) {
            List<Integer> all = seats(wanting.stream());
            return Optional.of(new Lineup(Button.next(rules.button(), previous, all), all, List.of()));
        }
        List<Integer> core = withBigBlind(rules, previous, settled, owing);
        return Optional.of(joined(rules, Button.next(rules.button(), previous, core), core, blinds, owing));
    }

    /** The first to whom the big blind comes when he joins owes no more than that. */
    private static List<Integer> withBigBlind(SeatingRules rules, Optional<Positions> previous, List<Integer> settled,
            List<Sitter> owing) {
        int lastBig = previous.orElseThrow().bigBlind();
        Predicate<Sitter> getsIt = sitter -> Button.next(rules.button(), previous, with(settled, sitter))
                .bigBlind() == sitter.seat();
        return owing.stream().sorted(Comparator.comparing(sitter -> sitter.seat() <= lastBig)).filter(getsIt)
                .findFirst().map(sitter -> with(settled, sitter)).orElse(settled);
    }

    /** Nobody who owes comes in ahead of the blinds; he waits until the button has passed. */
    private static Lineup joined(SeatingRules rules, Positions positions, List<Integer> core, Blinds blinds,
            List<Sitter> owing) {
        Arc ahead = new Arc(positions.button(), rules.payToComeIn() ? positions.bigBlind() : positions.smallBlind());
        List<Sitter> joining = owing.stream().filter(sitter -> sitter.wish() == Wish.PLAY)
                .filter(sitter -> !core.contains(sitter.seat()) && !ahead.contains(sitter.seat())).toList();
        List<Integer> seats = joining.stream().reduce(core, Lineup::with, (one, other) -> one);
        List<Post> posts = rules.payToComeIn()
                ? joining.stream().flatMap(sitter -> sitter.owed().posts(sitter.seat(), blinds).stream()).toList()
                : List.of();
        boolean grown = core.size() == 2 && seats.size() > 2;
        return new Lineup(grown ? Button.joined(positions, seats) : positions, seats, posts);
    }

    private static List<Integer> with(List<Integer> seats, Sitter sitter) {
        return Stream.concat(seats.stream(), Stream.of(sitter.seat())).sorted().toList();
    }

    private static List<Integer> seats(Stream<Sitter> sitters) {
        return sitters.map(Sitter::seat).sorted().toList();
    }

    /** What somebody owes once this hand has begun: nothing when he plays it, else what went past him too. */
    public MissedBlinds owed(Optional<Positions> previous, Sitter sitter) {
        if (seats.contains(sitter.seat())) {
            return MissedBlinds.NONE;
        }
        return previous.map(last -> sitter.owed().after(last, positions, sitter.seat())).orElse(sitter.owed());
    }
}
