package pokero.rules.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pokero.rules.cards.ByteSource;
import pokero.rules.cards.Card;
import pokero.rules.cards.Pack;
import pokero.rules.cards.Shuffle;

/** The worked example of docs/fair-deck.md is true. */
class FairDeckPageTest {

    private static final ByteSource COUNTING = bytes -> {
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) at;
        }
    };

    private final SealedDeck deck = new SealedDeck(Shuffle.of(Pack.FULL, COUNTING), Bytes32.drawn(COUNTING));
    private String page;

    @BeforeEach
    void open() throws IOException {
        page = Files.readString(Path.of("../docs/fair-deck.md"));
    }

    private String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void theBytesShuffleThePackIntoThisDeck() {
        List<Card> cards = Card.parseAll(found("```deck\n(.*?)```").replaceAll("\\s", ""));

        assertThat(deck.deck().cards()).isEqualTo(cards);
    }

    @Test
    void theHashesAreThese() {
        Bytes32 salt = deck.proof(0).salt();

        assertThat(deck.secret()).hasToString(found("With the secret `(\\w+)`"));
        assertThat(salt).hasToString(found("salt of position 0 \\| `(\\w+)`"));
        assertThat(new Hashes().leaf(52, 0, deck.deck().cards().getFirst(), salt))
                .hasToString(found("leaf of position 0 \\| `(\\w+)`"));
        assertThat(deck.root()).hasToString(found("root \\| `(\\w+)`"));
    }

    @Test
    void theFileIsGood() throws UnreadableDisclosureException {
        Disclosure file = DisclosureReader.read(found("```file\n(.*?)```"));

        assertThat(file.root()).isEqualTo(deck.root());
        assertThat(file.cards()).hasSize(3).extracting(file::verdict).containsOnly(Verdict.GOOD);
    }
}
