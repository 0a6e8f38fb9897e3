package pokero.tests.restart;

import java.util.List;

import org.jsoup.Jsoup;

import pokero.tests.visitor.TableTalk.Turn;
import pokero.tests.visitor.TableTalk;
import pokero.visitor.Visitor;

/**
 * A hand and its players' chips as the two of them see it.
 *
 * @param cards the names of Ada's, of Ben's, and of those on the board
 * @param chips the pot, the stacks, and the wallets
 * @param commitment what the table says of the deck
 */
record Moment(List<String> cards, List<String> chips, String commitment, Turn turnOfBen) {

    static Moment of(Visitor ada, TableTalk adasPage, Visitor ben, TableTalk bensPage) {
        return new Moment(
                List.of(cards(adasPage, "seat-1"), cards(bensPage, "seat-2"), cards(adasPage, "board")),
                List.of(adasPage.fragment("pots").text(), stack(adasPage, "seat-1"), stack(adasPage, "seat-2"),
                        wallet(ada),
                        wallet(ben)),
                adasPage.fragment("deck").attr("title"), bensPage.awaitTurn());
    }

    private static String cards(TableTalk page, String fragment) {
        return String.join(", ", page.fragment(fragment).select(".card[aria-label]").eachAttr("aria-label"));
    }

    private static String stack(TableTalk page, String seat) {
        return page.fragment(seat).select(".pod__stack").text();
    }

    private static String wallet(Visitor player) {
        return Jsoup.parse(player.get("/lobby").body()).select("#purse").text();
    }
}
