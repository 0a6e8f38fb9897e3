package pokero.chaos.player;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import pokero.visitor.Line;
import pokero.visitor.Visitor;

/** The line of a page to its table. */
final class PageLine extends Line {

    private final BlockingQueue<News> heard = new LinkedBlockingQueue<>();
    private final Consumer<News> ear;
    private volatile int code;

    private PageLine(Consumer<News> ear) {
        this.ear = ear;
    }

    /** @param ear hears every message in the moment when it comes */
    static PageLine open(Visitor player, Consumer<News> ear) {
        PageLine line = new PageLine(ear);
        line.dial(player);
        return line;
    }

    @Override
    protected void heard(String message) {
        News news = News.read(message);
        ear.accept(news);
        heard.add(news);
    }

    @Override
    protected void hungUp(int why) {
        code = why;
        heard.add(News.NOTHING);
    }

    /** What comes next; empty when nothing has come in time. */
    Optional<News> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Lets whoever waits for what comes next look around. */
    void wakeUp() {
        heard.add(News.NOTHING);
    }

    boolean isOpen() {
        return code == 0;
    }

    /** Why the house hung up, as a browser says it; 0 as long as it has not. */
    int code() {
        return code;
    }
}
