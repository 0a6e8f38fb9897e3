package pokero.rules.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import pokero.rules.cards.Card;

/** A line of a disclosure's text, read word by word. What cannot be read is an {@link IllegalArgumentException}. */
final class Line {

    private final Iterator<String> words;

    /** @throws IllegalArgumentException when there is anything in it but letters, digits, signs and spaces */
    Line(String text) {
        if (text.chars().anyMatch(character -> character < ' ' || character > '~')) {
            throw new IllegalArgumentException("only a comment may have other characters than those of ASCII");
        }
        words = Arrays.asList(text.strip().split(" +")).iterator();
    }

    String word() {
        if (!words.hasNext()) {
            throw new IllegalArgumentException("something is missing at its end");
        }
        return words.next();
    }

    /** A whole number that is not negative. */
    long number() {
        String digits = word();
        if (!digits.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("a number was expected");
        }
        return Long.parseLong(digits);
    }

    /** A number below a thousand. */
    int small() {
        long number = number();
        if (number >= 1000) {
            throw new IllegalArgumentException(number + " is too large");
        }
        return (int) number;
    }

    /** All numbers that are left, each below a thousand. */
    List<Integer> smalls() {
        List<Integer> numbers = new ArrayList<>();
        while (words.hasNext()) {
            numbers.add(small());
        }
        return numbers;
    }

    Card card() {
        String card = word();
        if (card.length() != 2) {
            throw new IllegalArgumentException("a card such as Ah was expected");
        }
        return Card.parse(card);
    }

    Bytes32 bytes() {
        return Bytes32.parse(word());
    }

    List<Bytes32> path() {
        return Arrays.stream(word().split(",", -1)).map(Bytes32::parse).toList();
    }

    void end() {
        if (words.hasNext()) {
            throw new IllegalArgumentException("there is more at its end than belongs there");
        }
    }
}
