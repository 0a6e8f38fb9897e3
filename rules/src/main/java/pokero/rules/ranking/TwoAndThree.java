package pokero.rules.ranking;

/** The best five with two cards from the hole and three from the board. */
record TwoAndThree(Tables tables) implements Values {

    @Override
    public int of(int[] hole, int[] board) {
        int best = 0;
        for (int first = 1; first < hole.length; first++) {
            for (int second = 0; second < first; second++) {
                best = Math.max(best, withBoard(hole[first], hole[second], board));
            }
        }
        return best;
    }

    private int withBoard(int one, int other, int[] board) {
        long keys = CardKeys.NONE + CardKeys.key(one) + CardKeys.key(other);
        long marks = CardKeys.mark(one) | CardKeys.mark(other);
        int best = 0;
        for (int third = 2; third < board.length; third++) {
            long thirdKeys = keys + CardKeys.key(board[third]);
            long thirdMarks = marks | CardKeys.mark(board[third]);
            for (int second = 1; second < third; second++) {
                long secondKeys = thirdKeys + CardKeys.key(board[second]);
                long secondMarks = thirdMarks | CardKeys.mark(board[second]);
                for (int first = 0; first < second; first++) {
                    best = Math.max(best, tables.five(secondKeys + CardKeys.key(board[first]),
                            secondMarks | CardKeys.mark(board[first])));
                }
            }
        }
        return best;
    }
}
