package pokero.ejb.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighboursTest {

    private final Neighbours neighbours = new Neighbours();

    @Test
    void aNodeThatIsAloneHasNobodyWhoDoesBetter() {
        assertThat(neighbours.reachIt()).isFalse();
    }

    @Test
    void oneNeighbourThatReachesTheDatabaseIsEnough() {
        neighbours.heard("two", false);
        neighbours.heard("three", true);

        assertThat(neighbours.reachIt()).isTrue();
    }

    @Test
    void whatANeighbourSaidLastCounts() {
        neighbours.heard("two", true);
        neighbours.heard("two", false);

        assertThat(neighbours.reachIt()).isFalse();
    }
}
