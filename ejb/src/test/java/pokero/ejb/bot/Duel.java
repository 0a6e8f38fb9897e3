package pokero.ejb.bot;

import java.util.*;
import java.util.random.*;
import pokero.rules.betting.*;
import pokero.rules.cards.*;
import pokero.rules.hand.*;

final class Duel {
    static Hand play(HandSetup setup, Deck deck, Map<Integer, Strategy> players, RandomGenerator random, int size) {
        Hand hand = Dealer.deal(setup, deck);
        while (!hand.ended()) {
            int seat = hand.toAct().getAsInt();
            Action a = players.get(seat).decide(LocalViews.of(hand, seat, size), random);
            Ruling r = Dealer.rule(hand, seat, a);
            if (r instanceof Ruling.Refused x) throw new IllegalStateException(a + " " + x + " " + hand.legalActions());
        }
        return hand;
    }

    static long net(Hand h, int seat) { return h.won(seat) - h.contribution(seat); }

    static void duel(String name, Strategy other, int n) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        long t = System.nanoTime();
        double sum = 0, sq = 0;
        for (int i = 0; i < n; i++) {
            Deck deck = Decks.shuffled(random);
            HandSetup s = new HandSetup(1, new Blinds(50, 100), i % 2 == 0 ? new Positions(1, 1, 2) : new Positions(2, 2, 1), List.of(new SeatStack(1, 10000), new SeatStack(2, 10000)));
            double x = net(play(s, deck, Map.of(1, HouseBot::decide, 2, other), random, 2), 1) + net(play(s, deck, Map.of(2, HouseBot::decide, 1, other), random, 2), 2);
            x /= 200; // bb per hand
            sum += x; sq += x * x;
        }
        double m = sum / n, sd = Math.sqrt((sq / n - m * m) / n);
        System.out.printf("%s: %.3f bb/hand +- %.3f  (%.1f s)%n", name, m, sd, (System.nanoTime() - t) / 1e9);
    }

    public static void main(String[] a) {
        int n = Integer.parseInt(a[0]);
        duel("caller", Strategy::checkOrCall, n);
        duel("random", Strategy::anything, n);
        ring(6, n);
        ring(9, n);
    }

    static void ring(int size, int n) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        long t = System.nanoTime();
        int vpip = 0, pfr = 0, flops = 0, showdowns = 0, dec = 0; long pots = 0;
        long max = 0;
        for (int i = 0; i < n; i++) {
            List<SeatStack> st = new ArrayList<>(); Map<Integer, Strategy> p = new HashMap<>();
            for (int s = 1; s <= size; s++) { st.add(new SeatStack(s, 10000)); p.put(s, (v, r) -> HouseBot.decide(v, r)); }
            HandSetup s = new HandSetup(1, new Blinds(50, 100), new Positions(1 + i % size, 1 + (i + 1) % size, 1 + (i + 2) % size), st);
            Hand h = play(s, Decks.shuffled(random), p, random, size);
            Set<Integer> v = new HashSet<>(), r = new HashSet<>();
            for (HandEvent e : h.events()) {
                if (e instanceof HandEvent.BoardDealt) break;
                if (e instanceof HandEvent.Called c) v.add(c.seat());
                if (e instanceof HandEvent.RaisedTo c) { v.add(c.seat()); r.add(c.seat()); }
            }
            vpip += v.size(); pfr += r.size();
            if (h.board().size() > 0) flops++;
            if (h.seats().stream().filter(x -> !x.folded()).count() > 1) showdowns++;
            long pot = h.seats().stream().mapToLong(HandSeat::contribution).sum();
            pots += pot; max = Math.max(max, pot);
            if (i < 6) { System.out.println("--"); h.events().stream().skip(1).forEach(e -> System.out.println(e)); }
        }
        System.out.printf("ring %d: vpip %.2f pfr %.2f flop %.2f showdown %.2f pot %.1f bb (%.1f s)%n", size, vpip / (double) n / size, pfr / (double) n / size, flops / (double) n, showdowns / (double) n, pots / 100.0 / n, (System.nanoTime() - t) / 1e9);
    }
}
