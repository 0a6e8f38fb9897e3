package pokero.chaos.player;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;

import pokero.chaos.player.Bar.Turn;
import pokero.visitor.Visitor;

/**
 * Somebody at a table, with the manners of the table's page: he dials again when his line breaks, later each time, asks again
 * for what was not answered, and moves to another node when his own asks him to. He has one wish at a time.
 */
final class Player implements Runnable {

    /** As the page has them. */
    private static final Duration PING = Duration.ofSeconds(4);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
    private static final long SPREAD = 1_500;
    private static final long SHORTEST_PAUSE = 250;
    private static final long LONGEST_PAUSE = 4_000;
    private static final Set<Integer> OVER = Set.of(1008, 4401);

    private final Seat seat;
    private final Door door;
    private final Watcher watcher;
    private final Tempo tempo;
    private Optional<Visitor> visitor = Optional.empty();
    private Optional<Wish> wish = Optional.empty();
    private Bar bar = Bar.EMPTY;
    private Bar asked = Bar.EMPTY;
    private PageLine line;
    private long hand;
    private int seq = -1;
    private int tries;
    private Timer ping = Timer.after(PING);
    private Timer deaf = Timer.NEVER;
    private Timer late = Timer.NEVER;
    private Timer move = Timer.NEVER;
    private Optional<CompletableFuture<PageLine>> other = Optional.empty();
    private volatile boolean leaving;

    /** Who sits where. */
    record Seat(String player, long table, int number, long buyIn) {
    }

    /** Lets players in who have no login, or no longer. */
    @FunctionalInterface
    interface Door {

        /** @throws IllegalStateException when the house does not let him in now */
        Visitor logIn(String player);
    }

    Player(Seat seat, Door door, Watcher watcher, Tempo tempo) {
        this.seat = seat;
        this.door = door;
        this.watcher = watcher;
        this.tempo = tempo;
    }

    /** He puts his last wish through, if he has one, and goes. */
    void goHome() {
        leaving = true;
    }

    @Override
    public void run() {
        try {
            while (!isDone()) {
                sitAtThePage();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        other.ifPresent(call -> call.thenAccept(PageLine::close));
    }

    private boolean isDone() {
        return leaving && wish.isEmpty();
    }

    private void sitAtThePage() throws InterruptedException {
        try {
            line = dial();
            talk();
        } catch (CompletionException | IllegalStateException refused) {
            watcher.callsAgain(seat.player(), refused.toString());
            checkLogin(refused);
        }
        long pause = Math.min(LONGEST_PAUSE, SHORTEST_PAUSE << Math.min(tries++, 5));
        Thread.sleep((long) (pause * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
    }

    private PageLine dial() {
        if (visitor.isEmpty()) {
            visitor = Optional.of(door.logIn(seat.player()));
        }
        return PageLine.open(visitor.get(), news -> {
            if (news.hand() > 0) {
                watcher.sees(seat.player(), seat.table(), news.hand(), news.seq());
            }
        });
    }

    /** As the page does when it is refused: is the login over, or the house away? */
    private void checkLogin(RuntimeException refused) {
        boolean wasRefused = refused.getCause() instanceof WebSocketHandshakeException;
        if (wasRefused && visitor.isPresent() && isLoggedOut(visitor.get())) {
            loginIsOver();
        }
    }

    private static boolean isLoggedOut(Visitor visitor) {
        try {
            return visitor.get("/socket").body().equals("{\"player\":false}");
        } catch (IllegalStateException away) {
            return false;
        }
    }

    private void loginIsOver() {
        visitor = Optional.empty();
        watcher.logsInAgain(seat.player());
    }

    private void talk() throws InterruptedException {
        try {
            greet();
            boolean answers = true;
            while (answers && line.isOpen() && !isDone()) {
                Optional<News> news = line.next(Timer.soonest(ping, deaf, late, move));
                if (news.isPresent()) {
                    take(news.get());
                }
                answers = news.isPresent() || !deaf.isUp() && !late.isUp();
                goOn();
            }
        } finally {
            line.close();
        }
        if (!isDone()) {
            watcher.callsAgain(seat.player(), line.isOpen() ? "heard nothing" : "was hung up on: " + line.code());
        }
        if (OVER.contains(line.code())) {
            loginIsOver();
        }
    }

    private void greet() {
        deaf = Timer.NEVER;
        move = Timer.NEVER;
        ping = Timer.after(PING);
        line.send("{\"do\":\"hello\",\"table\":%d,\"hand\":%d,\"seq\":%d}".formatted(seat.table(), hand, seq));
        wish.ifPresent(this::send);
    }

    private void send(Wish open) {
        late = Timer.after(PATIENCE);
        line.send(open.message());
    }

    private void take(News news) throws InterruptedException {
        tries = 0;
        deaf = Timer.NEVER;
        if (news.move()) {
            move = Timer.after(Duration.ofMillis(ThreadLocalRandom.current().nextLong(SPREAD)));
        }
        if (news.hand() > 0) {
            hand = news.hand();
            seq = news.seq();
        }
        news.bar().map(Bar::read).ifPresent(fresh -> bar = fresh);
        Optional<News.Answer> answer = news.answer()
                .filter(said -> wish.filter(mine -> mine.id().equals(said.actionId())).isPresent());
        if (answer.isPresent()) {
            answered(wish.orElseThrow(), answer.get());
        }
    }

    private void answered(Wish mine, News.Answer answer) throws InterruptedException {
        if (answer.again()) {
            Thread.sleep(ASK_AGAIN);
            send(mine);
            return;
        }
        mine.answered(answer);
        watcher.wasAnswered(mine);
        wish = Optional.empty();
        late = Timer.NEVER;
        if (!answer.ok()) {
            Thread.sleep(ASK_AGAIN);
        } else if (bar == asked) {
            bar = Bar.EMPTY;
        }
    }

    private void goOn() throws InterruptedException {
        if (move.isUp()) {
            callAnotherNode();
        }
        if (other.filter(CompletableFuture::isDone).isPresent()) {
            moveOver();
        }
        ask();
        if (ping.isUp()) {
            line.send("{\"do\":\"ping\"}");
            ping = Timer.after(PING);
            deaf = deaf == Timer.NEVER ? Timer.after(SILENCE) : deaf;
        }
    }

    /** He goes on here until the other node answers. */
    private void callAnotherNode() {
        move = Timer.NEVER;
        PageLine here = line;
        CompletableFuture<PageLine> call = CompletableFuture.supplyAsync(this::dial, Thread::startVirtualThread);
        call.whenComplete((there, refused) -> here.wakeUp());
        other = Optional.of(call);
    }

    /** The old line is hung up when the new one stands. */
    private void moveOver() {
        CompletableFuture<PageLine> call = other.orElseThrow();
        other = Optional.empty();
        try {
            PageLine fresh = call.join();
            line.close();
            line = fresh;
            greet();
        } catch (CompletionException notYet) {
            move = Timer.after(ASK_AGAIN);
        }
    }

    /** Asks for what the bar offers, once the last wish is answered. */
    private void ask() throws InterruptedException {
        if (leaving || wish.isPresent()) {
            return;
        }
        boolean wants = bar.deed().filter("sit"::equals).isPresent() || !bar.equals(Bar.EMPTY) && tempo.await();
        if (!wants) {
            bar = Bar.EMPTY;
            return;
        }
        asked = bar;
        wish = bar.turn().map(this::act).or(() -> bar.deed().map(this::deed));
        wish.ifPresent(fresh -> {
            watcher.asks(fresh);
            send(fresh);
        });
    }

    private Wish act(Turn turn) {
        return Wish.act(seat.player(), seat.table(), Taste.choose(turn));
    }

    private Wish deed(String deed) {
        return switch (deed) {
            case "sit" -> Wish.sit(seat.player(), seat.table(), seat.number(), seat.buyIn());
            case "top-up" -> Wish.topUp(seat.player(), seat.table(), seat.buyIn());
            default -> Wish.comeBack(seat.player(), seat.table());
        };
    }
}
