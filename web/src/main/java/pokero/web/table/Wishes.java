package pokero.web.table;

import java.io.StringReader;
import java.util.UUID;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import pokero.ejb.table.ActionSlip;
import pokero.rules.hand.Action;

/** Reads what a page says. Whatever it is, it becomes a wish: what makes no sense becomes {@link Wish.Garbage}. */
final class Wishes {

    private Wishes() {
    }

    static Wish read(String text) {
        try (JsonReader reader = Wire.JSON.createReader(new StringReader(text))) {
            return wish(reader.readObject());
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException
                | IllegalArgumentException garbage) {
            return new Wish.Garbage();
        }
    }

    private static Wish wish(JsonObject said) {
        return switch (said.getString("do")) {
            case "hello" -> new Wish.Hello(number(said, "table"), number(said, "hand"), small(said, "seq"));
            case "act" -> new Wish.Act(new ActionSlip(id(said), number(said, "table"), number(said, "hand"),
                    small(said, "moment"), action(said)));
            case "sit" -> new Wish.Sit(id(said), number(said, "table"), small(said, "seat"), number(said, "amount"));
            case "top-up" -> new Wish.TopUp(id(said), number(said, "table"), number(said, "amount"));
            case "sit-out" -> new Wish.SitOut(id(said), number(said, "table"), true);
            case "back" -> new Wish.SitOut(id(said), number(said, "table"), false);
            case "leave" -> new Wish.Leave(id(said), number(said, "table"));
            case "ask" -> new Wish.Ask(number(said, "table"), small(said, "seat"));
            case "ping" -> new Wish.Ping();
            default -> new Wish.Garbage();
        };
    }

    private static Action action(JsonObject said) {
        String verb = said.getString("verb");
        return switch (verb) {
            case "fold" -> new Action.Fold();
            case "check" -> new Action.Check();
            case "call" -> new Action.Call();
            case "raise" -> new Action.RaiseTo(number(said, "amount"));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static UUID id(JsonObject said) {
        return UUID.fromString(said.getString("actionId"));
    }

    private static long number(JsonObject said, String name) {
        return said.getJsonNumber(name).longValueExact();
    }

    private static int small(JsonObject said, String name) {
        return said.getJsonNumber(name).intValueExact();
    }
}
