package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.ejb.table.ActionSlip;
import pokero.rules.hand.Action.RaiseTo;

class WishesTest {

    private static final String ID = "0b3cbd46-6f0f-4a66-9f0e-8f6e8e0d9a01";

    @Test
    void reads_an_action_slip() {
        Wish wish = Wishes.read("""
                {"do":"act","actionId":"%s","table":7,"hand":99,"moment":31,"verb":"raise","amount":7575}
                """.formatted(ID));

        assertThat(wish)
                .isEqualTo(new Wish.Act(new ActionSlip(UUID.fromString(ID), 7, 99, 31, new RaiseTo(7575))));
    }

    @Test
    void reads_where_a_page_is() {
        assertThat(Wishes.read("{\"do\":\"hello\",\"table\":7,\"hand\":0,\"seq\":-1}"))
                .isEqualTo(new Wish.Hello(7, 0, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "42", "\u0000\uffff", "{\"do\":7}", "{\"do\":\"rob\"}",
            "{\"do\":\"hello\"}", "{\"do\":\"hello\",\"table\":\"7\",\"hand\":0,\"seq\":0}",
            "{\"do\":\"hello\",\"table\":7.5,\"hand\":0,\"seq\":0}",
            "{\"do\":\"hello\",\"table\":1e999999999,\"hand\":0,\"seq\":0}",
            "{\"do\":\"leave\",\"actionId\":\"me\",\"table\":7}",
            "{\"do\":\"act\",\"actionId\":\"0b3cbd46-6f0f-4a66-9f0e-8f6e8e0d9a01\",\"table\":7,\"hand\":99,"
                    + "\"moment\":31,\"verb\":\"peek\"}",
            "{\"do\":\"act\",\"actionId\":\"0b3cbd46-6f0f-4a66-9f0e-8f6e8e0d9a01\",\"table\":7,\"hand\":99,"
                    + "\"moment\":31,\"verb\":\"raise\",\"amount\":99999999999999999999}"})
    void takes_everything_else_for_garbage(String text) {
        assertThat(Wishes.read(text)).isEqualTo(new Wish.Garbage());
    }
}
