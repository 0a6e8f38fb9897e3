package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pokero.ejb.table.HandView;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;
import pokero.rules.variant.Street;
import pokero.web.table.Sizes.Preset;

class SizesTest {

    @Test
    void a_pot_sized_raise_is_the_call_and_then_the_pot_with_it() {
        assertThat(totals(1800, 3600, 19400, 9750)).containsExactly(3600L, 7575L, 10462L, 13350L, 19400L);
    }

    @Test
    void no_fraction_is_less_than_the_least_or_more_than_the_stack() {
        assertThat(totals(0, 100, 150, 150)).containsExactly(100L, 100L, 112L, 150L, 150L);
    }

    @Test
    void a_short_stack_can_only_go_all_in() {
        assertThat(sizes(1800, 2500, 2500, 9750).allInOnly()).isTrue();
    }

    private static List<Long> totals(long price, long least, long most, long pot) {
        return sizes(price, least, most, pot).presets().stream().map(Preset::total).toList();
    }

    private static Sizes sizes(long price, long least, long most, long pot) {
        RaiseRange range = new RaiseRange(least, most);
        HandView hand = new HandView(1, 1, Optional.empty(), 1, Street.TURN, List.of(), pot, List.of(), Optional.of(1),
                Optional.of(1L), false, List.of());
        return Sizes.of(LegalActions.betting(1, price, range, price == 0), range, hand, 0, 50, 100);
    }
}
