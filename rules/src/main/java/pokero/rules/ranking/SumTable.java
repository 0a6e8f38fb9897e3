package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The values of all hands of so many cards without a flush, by the sum of their cards' keys; two look-ups and no
 * search. The first bits of a sum are its row, the next its column. The sums of a row lie in the table as far apart as
 * their columns, from where the row starts: each row starts where its sums fall on free places only ("hash and
 * displace", Belazzougui, Botelho and Dietzfelbinger 2009).
 */
record SumTable(int rowBits, int columnBits, char[] starts, char[] values) {

    /**
     * @param entries the sum's upper 32 bits, then 16 bits of value; no two sums have equal row and column
     * @throws IllegalStateException when a row does not find room
     */
    static SumTable of(int rowBits, int columnBits, long[] entries) {
        SumTable table = new SumTable(rowBits, columnBits, new char[1 << rowBits], new char[1 << columnBits]);
        List<long[]> rows = table.rows(entries);
        rows.sort(Comparator.comparingInt(row -> -row.length)); // the largest need the most room
        rows.forEach(table::place);
        return table;
    }

    int value(long keys) {
        return values[starts[row(keys)] + column(keys) & values.length - 1];
    }

    private int row(long keys) {
        return (int) (keys >>> Long.SIZE - rowBits);
    }

    /** With the row in front, which {@link #value} cuts off. */
    private int column(long keys) {
        return (int) (keys >>> Long.SIZE - rowBits - columnBits);
    }

    private List<long[]> rows(long[] entries) {
        long[] sorted = entries.clone();
        Arrays.sort(sorted);
        List<long[]> rows = new ArrayList<>(starts.length);
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || row(sorted[to]) != row(sorted[from])) {
                rows.add(Arrays.copyOfRange(sorted, from, to));
                from = to;
            }
        }
        return rows;
    }

    private void place(long[] row) {
        int start = 0;
        while (!fits(row, start)) {
            start++;
        }
        starts[row(row[0])] = (char) start;
        for (long entry : row) {
            values[start + column(entry) & values.length - 1] = (char) entry;
        }
    }

    private boolean fits(long[] row, int start) {
        if (start == values.length) {
            throw new IllegalStateException("the table is too full");
        }
        for (long entry : row) {
            if (values[start + column(entry) & values.length - 1] != 0) {
                return false;
            }
        }
        return true;
    }
}
