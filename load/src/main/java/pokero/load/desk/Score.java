package pokero.load.desk;

import java.util.concurrent.atomic.LongAdder;

/** What the clients did together. */
final class Score {

    final LongAdder actions = new LongAdder();
    final LongAdder hands = new LongAdder();
}
