package pokero.rules.ranking;

/** The lowest five with two cards from the hole and three from the board. */
final class LowTwoAndThree implements Values {

    @Override
    public int of(int[] hole, int[] board) {
        int best = 0;
        for (int first = 1; first < hole.length; first++) {
            for (int second = 0; second < first; second++) {
                best = Math.max(best, withBoard(LowSets.set(hole[first]) | LowSets.set(hole[second]), board));
            }
        }
        return best;
    }

    private static int withBoard(int two, int[] board) {
        int best = 0;
        for (int third = 2; third < board.length; third++) {
            int three = two | LowSets.set(board[third]);
            for (int second = 1; second < third; second++) {
                int four = three | LowSets.set(board[second]);
                for (int first = 0; first < second; first++) {
                    best = Math.max(best, LowSets.value(four | LowSets.set(board[first])));
                }
            }
        }
        return best;
    }
}
