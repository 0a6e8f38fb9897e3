package pokero.web.table;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import pokero.ejb.table.Answer;
import pokero.ejb.work.LogTags;

/** Answers what pages say over their sockets. */
@ApplicationScoped
public class Conversation {

    private static final Logger LOG = Logger.getLogger(Conversation.class.getName());

    @Inject
    private Desk desk;
    @Inject
    private Viewers viewers;
    @Inject
    private Pusher pusher;

    void hear(Viewer viewer, String text) {
        if (!viewer.maySpeak()) {
            viewer.hangUp(Goodbye.TOO_FAST);
            return;
        }
        Wish wish = Wishes.read(text);
        try (LogTags tags = new LogTags()) {
            tag(tags.say(LogTags.PLAYER, viewer.caller().name()), wish);
            answer(viewer, wish);
        }
    }

    static void tag(LogTags tags, Wish wish) {
        switch (wish) {
            case Wish.Hello hello -> tags.say(LogTags.TABLE, hello.table());
            case Wish.Act act -> tags.say(LogTags.REQUEST, act.slip().actionId())
                    .say(LogTags.TABLE, act.slip().tableId()).say(LogTags.HAND, act.slip().hand());
            case Wish.Sit sit -> tags.say(LogTags.REQUEST, sit.actionId()).say(LogTags.TABLE, sit.table());
            case Wish.TopUp topUp -> tags.say(LogTags.REQUEST, topUp.actionId()).say(LogTags.TABLE, topUp.table());
            case Wish.SitOut sitOut -> tags.say(LogTags.REQUEST, sitOut.actionId()).say(LogTags.TABLE, sitOut.table());
            case Wish.Leave leave -> tags.say(LogTags.REQUEST, leave.actionId()).say(LogTags.TABLE, leave.table());
            case Wish.Ask ask -> tags.say(LogTags.TABLE, ask.table());
            case Wish.Ping ping -> { // it is about nothing
            }
            case Wish.Garbage garbage -> { // who knows what about
            }
        }
    }

    private void answer(Viewer viewer, Wish said) {
        switch (said) {
            case Wish.Hello hello -> {
                viewers.place(viewer, hello);
                pusher.refresh(viewer);
            }
            case Wish.Act act -> answer(viewer, act.slip().actionId(), () -> desk.take(act));
            case Wish.Sit sit -> answer(viewer, sit.actionId(), () -> desk.sit(sit));
            case Wish.TopUp topUp -> answer(viewer, topUp.actionId(), () -> desk.topUp(topUp));
            case Wish.SitOut sitOut -> answer(viewer, sitOut.actionId(), () -> desk.sitOut(sitOut));
            case Wish.Leave leave -> answer(viewer, leave.actionId(), () -> desk.leave(leave));
            case Wish.Ask ask -> offer(viewer, ask);
            case Wish.Ping ping -> viewer.send("{\"pong\":true}");
            case Wish.Garbage garbage -> viewer.send(Wire.problem(Phrases.of("answer.broken")));
        }
    }

    private void answer(Viewer viewer, UUID actionId, Supplier<Answer> wish) {
        JsonObjectBuilder said = Wire.JSON.createObjectBuilder().add("actionId", actionId.toString());
        boolean accepted = false;
        try {
            Answer answer = viewer.caller().run(wish);
            accepted = answer instanceof Answer.Accepted;
            said.add("ok", accepted).add("words", AnswerWords.of(answer));
        } catch (Exception fault) { // also those of a commit, which no signature names
            LOG.log(Level.WARNING, "A wish was not answered, the page asks again: {0}", fault.toString());
            said.add("ok", false).add("again", true).add("words", Phrases.of("answer.fault"));
        }
        viewer.send(Wire.JSON.createObjectBuilder().add("answer", said).build().toString());
        if (accepted) {
            pusher.glance(viewer);
        } else {
            pusher.refresh(viewer);
        }
    }

    private void offer(Viewer viewer, Wish.Ask ask) {
        try {
            viewer.send(viewer.caller().run(() -> desk.offer(ask))
                    .map(offer -> Wire.JSON.createObjectBuilder().add("offer", Templates.draw("offer", offer))
                            .build().toString())
                    .orElseGet(() -> Wire.problem(Phrases.of("answer.no-such-seat"))));
        } catch (Exception fault) { // also those of a commit, which no signature names
            LOG.log(Level.WARNING, "An offer could not be made: {0}", fault.toString());
            viewer.send(Wire.problem(Phrases.of("answer.fault")));
        }
    }
}
