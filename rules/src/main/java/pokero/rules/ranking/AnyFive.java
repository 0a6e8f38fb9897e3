package pokero.rules.ranking;

/** The best five of five to seven cards. */
record AnyFive(Tables tables) implements Values {

    @Override
    public int of(int[] hole, int[] board) {
        long keys = CardKeys.NONE;
        long marks = 0;
        for (int card : hole) {
            keys += CardKeys.key(card);
            marks |= CardKeys.mark(card);
        }
        for (int card : board) {
            keys += CardKeys.key(card);
            marks |= CardKeys.mark(card);
        }
        return switch (hole.length + board.length) {
            case 5 -> tables.five(keys, marks);
            case 6 -> tables.six(keys, marks);
            case 7 -> tables.seven(keys, marks);
            default -> throw new IllegalArgumentException("five to seven cards make a hand");
        };
    }
}
