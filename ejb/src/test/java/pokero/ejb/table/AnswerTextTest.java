package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.betting.Refusal;

class AnswerTextTest {

    static List<Answer> answers() {
        return List.of(new Answer.Accepted(), new Answer.Stale(), new Answer.NoSuchTable(), new Answer.TableClosed(),
                new Answer.NoSuchSeat(), new Answer.SeatTaken(), new Answer.AlreadySeated(7), new Answer.NotSeated(),
                new Answer.BuyInOutOfRange(40, Long.MAX_VALUE), new Answer.TopUpOutOfRange(0),
                new Answer.WalletTooSmall(200), new Answer.NotYet(59), new Answer.NotAllowed());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReadAsItWasWritten(Answer answer) {
        assertThat(AnswerText.read(AnswerText.of(answer))).isEqualTo(answer);
    }

    @Test
    void anAnswerIsWrittenInWords() {
        assertThat(AnswerText.of(new Answer.Accepted())).isEqualTo("accepted");
        assertThat(AnswerText.of(new Answer.BuyInOutOfRange(40, 200))).isEqualTo("buy-in-out-of-range 40 200");
    }

    @Test
    void everyAnswerButTheDealersIsTested() {
        assertThat(answers()).extracting(Object::getClass).hasSize(Answer.class.getPermittedSubclasses().length - 1)
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> AnswerText.of(new Answer.Refused(new Refusal.NothingToCall())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "refused", "accepted 1", "wallet-too-small", "wallet-too-small x"})
    void anythingElseIsNoAnswer(String text) {
        assertThatThrownBy(() -> AnswerText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
