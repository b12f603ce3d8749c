import { describe, expect, it } from 'vitest';
import { standings } from '#lib/classroom/session/standing.ts';
import { reportOn } from '#lib/classroom/report/class-report.ts';
import { CLASS_BANK } from '../../support/classroom/small-class.ts';
import { LiveClient } from '../support/live-client.ts';
import { joinRoom, openRoom, order, replayedBy, someAnswer } from '../support/live-room.ts';
import type { TestServer } from '../support/with-server.ts';

export function wholeGame(server: () => TestServer): void {
  describe('a game from the lobby to the end', () => {
    it('asks, keeps and marks every kind, and gives the host the same as the phones', async () => {
      const room = await openRoom(server().port, { names: 'typed', lateJoin: true });
      const seated = await Promise.all([
        joinRoom(room, 'Léa'),
        joinRoom(room, 'Tom'),
        joinRoom(room, null),
      ]);
      expect(seated[2].joined.name.fr).not.toBe(seated[2].joined.name.en);
      await Promise.all(seated.map(({ phone }) => phone.next('lobby')));

      for (const [item, { kind }] of CLASS_BANK.items.entries()) {
        order(room, { type: 'asked', item });
        await Promise.all(
          seated.map(async ({ phone }, turn) => {
            const { asked, ...rest } = await phone.next('asked');
            expect(rest).toEqual({ t: 'asked', item, leftMillis: null, answered: false });
            expect(asked.kind).toBe(kind);
            phone.send({ t: 'answer', item, response: someAnswer(asked, turn) });
            expect(await phone.next('kept')).toEqual({ t: 'kept', item });
          }),
        );
        order(room, { type: 'closed', item });
        order(room, { type: 'revealed', item });
        for (const { phone } of seated) {
          await phone.next('closed');
          const revealed = await phone.next('revealed');
          expect(revealed.own.verdict).not.toBeNull();
          expect(revealed.key.length > 0 || revealed.text !== null).toBe(true);
          phone.send({ t: 'why', item });
          const because = await phone.next('because');
          expect(because.sentence.fr).not.toBe('');
        }
      }

      order(room, { type: 'podium' });
      const totals = new Map<string, unknown>();
      for (const { phone, joined } of seated)
        totals.set(joined.participant, (await phone.next('podium')).own);
      order(room, { type: 'ended' });
      for (const { phone } of seated) await phone.next('ended');
      while (!replayedBy(room).isOver) await room.host.next('log');

      const session = replayedBy(room);
      expect(session.isOver).toBe(true);
      for (const { participant, points, rank } of standings(session))
        expect(totals.get(participant.id)).toMatchObject({ total: points, rank });
      expect(reportOn(session).items).toHaveLength(CLASS_BANK.items.length);
      expect(server().told).toEqual([]);
    });

    it('goes on by itself where it is to: the answer once all have answered', async () => {
      const room = await openRoom(server().port, { advance: 'automatic', timer: 'on' });
      const seated = await Promise.all([joinRoom(room), joinRoom(room)]);
      order(room, { type: 'asked', item: 0 });
      for (const { phone } of seated) {
        const { asked, leftMillis } = await phone.next('asked');
        expect(leftMillis).toBeGreaterThan(1000);
        phone.send({ t: 'answer', item: 0, response: someAnswer(asked) });
      }
      for (const { phone } of seated) expect((await phone.next('revealed')).item).toBe(0);
    });

    it('is paused, goes on, is given more time, and skips', async () => {
      const room = await openRoom(server().port, { timer: 'on' });
      const { phone } = await joinRoom(room);
      order(room, { type: 'asked', item: 0 });
      const { leftMillis } = await phone.next('asked');
      order(room, { type: 'paused' });
      await phone.next('paused');
      phone.send({ t: 'answer', item: 0, response: { way: 'choose', place: 0 } });
      expect(await phone.next('refused')).toMatchObject({ why: 'not-open', item: 0 });
      order(room, { type: 'resumed' });
      expect((await phone.next('goes-on')).item).toBe(0);
      order(room, { type: 'extended', millis: 60_000 });
      expect((await phone.next('goes-on')).leftMillis).toBeGreaterThan((leftMillis ?? 0) + 50_000);
      order(room, { type: 'skipped', item: 0 });
      expect((await phone.next('skipped')).item).toBe(0);
      order(room, { type: 'resumed' });
      expect(await room.host.next('refused')).toMatchObject({ why: 'not-now' });
    });

    it('goes at everyone’s own pace, and shows each answer to who has given it', async () => {
      const room = await openRoom(server().port, { pace: 'own' });
      const { phone } = await joinRoom(room);
      phone.send({ t: 'show', item: 1 });
      expect(await phone.next('refused')).toMatchObject({ why: 'not-now' });
      order(room, { type: 'opened' });
      await phone.next('own-pace');
      phone.send({ t: 'why', item: 1 });
      expect(await phone.next('refused')).toMatchObject({ why: 'not-now' });
      phone.send({ t: 'show', item: 1 });
      const { asked, item } = await phone.next('asked');
      expect(item).toBe(1);
      phone.send({ t: 'answer', item: 1, response: someAnswer(asked) });
      await phone.next('kept');
      expect((await phone.next('revealed')).own.rank).toBeNull();
      phone.send({ t: 'why', item: 1 });
      await phone.next('because');
      phone.send({ t: 'show', item: 1 });
      expect((await phone.next('asked')).answered).toBe(true);
      expect((await phone.next('revealed')).item).toBe(1);
      order(room, { type: 'podium' });
      expect((await phone.next('podium')).own.rank).toBe(1);
    });

    it('plays in teams, puts who has no wish into the smallest, and counts a survey only', async () => {
      const room = await openRoom(server().port, { teams: 2, survey: true });
      const first = await joinRoom(room, null, 1);
      const second = await joinRoom(room);
      expect([first.joined.team, second.joined.team]).toEqual([1, 0]);
      order(room, { type: 'asked', item: 0 });
      const { asked } = await first.phone.next('asked');
      first.phone.send({ t: 'answer', item: 0, response: someAnswer(asked) });
      await first.phone.next('kept');
      order(room, { type: 'revealed', item: 0 });
      const revealed = await first.phone.next('revealed');
      expect(revealed).toMatchObject({ key: [], own: { verdict: null, points: 0, rank: null } });
    });

    it('tells who is at the door what is asked there', async () => {
      const room = await openRoom(server().port, { teams: 3, names: 'typed' });
      const { phone } = await joinRoom(room, 'Ada', 0);
      phone.send({ t: 'look', v: 1, code: room.code });
      expect(await phone.next('refused')).toMatchObject({ why: 'already-joined' });
      const outside = await LiveClient.phone(server().port);
      outside.send({ t: 'look', v: 1, code: room.code });
      expect(await outside.next('door')).toMatchObject({ names: 'typed', teams: 3 });
    });
  });
}
