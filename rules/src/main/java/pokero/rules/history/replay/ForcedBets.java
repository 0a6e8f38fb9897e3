package pokero.rules.history.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pokero.rules.betting.AnteRule;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.Post;
import pokero.rules.hand.Positions;
import pokero.rules.history.phh.InvalidHandException;
import pokero.rules.history.phh.PhhStakes;

/**
 * A file's lists of antes and blinds as the dealer asks for them. Seat n is player n, the last one has the button. The
 * lists go round from the small blind, which is the button heads-up.
 *
 * @param antes what is owed, in chips
 * @param blinds what is owed, negative for a late post
 */
record ForcedBets(List<Long> antes, List<Long> blinds) {

    private static final int NOBODY = 0;

    static ForcedBets of(PhhStakes stakes, SmallestUnit unit) {
        ForcedBets bets = new ForcedBets(chips(stakes.antes(), unit), chips(stakes.blinds(), unit));
        if (Stream.concat(bets.antes.stream(), bets.blinds.stream()).allMatch(owed -> owed == 0)) {
            throw new InvalidHandException("nobody posts a blind or an ante");
        }
        if (bets.blinds.stream().noneMatch(blind -> blind > 0)) {
            throw new UnsupportedHandException("a hand without a blind is not played here");
        }
        return bets;
    }

    private static List<Long> chips(List<BigDecimal> amounts, SmallestUnit unit) {
        return amounts.stream().map(unit::chips).toList();
    }

    Blinds asBlinds() {
        return new Blinds(hasSmall() ? blinds.getFirst() : 0, blinds.get(big()),
                anteRule().isPresent() ? antes.stream().max(Long::compare).orElseThrow() : 0);
    }

    Positions positions() {
        return new Positions(players(), hasSmall() ? seat(0) : NOBODY, seat(big()));
    }

    /** Straddles, late posts, and antes that not everybody owes. */
    List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        if (anteRule().isEmpty()) {
            places().filter(place -> antes.get(place) > 0)
                    .forEach(place -> posts.add(new Post(seat(place), Post.Kind.DEAD, antes.get(place))));
        }
        long highest = blinds.get(big());
        for (int place = 0; place < players(); place++) {
            long blind = blinds.get(place);
            if (blind != 0 && place != big() && !(place == 0 && hasSmall())) {
                posts.add(
                        new Post(seat(place), blind >= highest ? Post.Kind.STRADDLE : Post.Kind.LATE, Math.abs(blind)));
                highest = Math.max(highest, blind);
            }
        }
        return posts;
    }

    /** Empty where the antes follow none of the rules that tables have. */
    Optional<AnteRule> anteRule() {
        List<Integer> owing = places().filter(place -> antes.get(place) > 0).boxed().toList();
        if (antes.stream().distinct().count() == 1) {
            return Optional.of(AnteRule.EVERYBODY);
        }
        if (owing.size() == 1 && owing.getFirst() == big()) {
            return Optional.of(AnteRule.BIG_BLIND);
        }
        return owing.size() == 1 && seat(owing.getFirst()) == players()
                ? Optional.of(AnteRule.BUTTON)
                : Optional.empty();
    }

    private int players() {
        return antes.size();
    }

    private IntStream places() {
        return IntStream.range(0, players());
    }

    private int seat(int place) {
        return players() == 2 ? 2 - place : place + 1;
    }

    private boolean hasSmall() {
        return blinds.get(0) > 0 && blinds.get(0) <= blinds.get(1);
    }

    private int big() {
        return places().filter(place -> blinds.get(place) > 0 && !(place == 0 && hasSmall())).findFirst().orElseThrow();
    }
}
