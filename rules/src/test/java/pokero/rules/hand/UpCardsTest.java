package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.cards.Card;
import pokero.rules.variant.Opener;

class UpCardsTest {

    @ParameterizedTest
    @CsvSource({
            "LOW_CARD, 2c 2d 2h 2s 3c Tc Kc Ac As",
            "HIGH_CARD, Ks Kh Kd Kc Qs Ts 2s As Ac",
            "HIGH_HAND, 2c2d2h2s AcAdAhKs 2c2d2h3s AcAdKhKs AcAdQhQs 2c2d3h3s AcAd3h2s",
            "HIGH_HAND, AcAd3h2s KsKd3h2c KhKc3d2s AsKhQcTd AsKhQc9d AhKsQd9c",
            "HIGH_HAND, AcAd 2s2d 2h2c AsKc AhKs KsQs 3h2s",
            "LOW_HAND, 4s3c2dAh 4h3s2cAd 5c3s2sAs 5s4s2cAc 8s7s6s5s KcQcJcTc 2cAd3dAc",
            "LOW_HAND, 2cAd3dAc 3c3dAh2s KsKdQhJc 2c2dAhAs 2c2d3h3s 2c2d2hAs"})
    void upCardsInTheOrderInWhichTheyComeFirst(Opener opener, String inOrder) {
        List<String> hands = List.of(inOrder.split(" "));
        List<String> shuffled = new ArrayList<>(hands);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Comparator.comparingLong((String hand) -> UpCards.claim(opener, Card.parseAll(hand))).reversed());

        assertThat(shuffled).containsExactlyElementsOf(hands);
    }
}
