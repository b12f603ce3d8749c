import { describe, expect, it } from 'vitest';
import { CLOSE } from '../../../src/server/peer.ts';
import { LiveClient } from '../support/live-client.ts';
import {
  askForSeat,
  comeBack,
  joinRoom,
  openRoom,
  order,
  replayedBy,
  someAnswer,
} from '../support/live-room.ts';
import type { TestServer } from '../support/with-server.ts';

export function comingAndGoing(server: () => TestServer): void {
  describe('a phone that was cut off', () => {
    it('is back where it was, with what it has answered', async () => {
      const room = await openRoom(server().port);
      const { phone, token, joined } = await joinRoom(room);
      order(room, { type: 'asked', item: 0 });
      const { asked } = await phone.next('asked');
      phone.send({ t: 'answer', item: 0, response: someAnswer(asked) });
      await phone.next('kept');
      await phone.leave();

      const back = await comeBack(room, token);
      const again = await back.next('joined');
      expect(again).toMatchObject({ participant: joined.participant, token: null });
      expect(again.name).toEqual(joined.name);
      expect(await back.next('asked')).toMatchObject({ item: 0, answered: true, asked });
      back.send({ t: 'answer', item: 0, response: someAnswer(asked, 1) });
      expect(await back.next('refused')).toMatchObject({ why: 'answered-already', item: 0 });
      order(room, { type: 'revealed', item: 0 });
      await back.next('revealed');
      await back.leave();
      const late = await comeBack(room, token);
      expect(await late.next('revealed')).toMatchObject({ item: 0 });
    });

    it('is shown every moment of a session as it stands', async () => {
      const room = await openRoom(server().port, { timer: 'on' });
      const { token } = await joinRoom(room);
      const view = async () => {
        const back = await comeBack(room, token);
        await back.next('joined');
        // one more message each way, so that all of the view is there
        back.send({ t: 'show', item: 0 });
        await back.next('refused');
        const shown = back.heard.map(({ t }) => t).filter((t) => t !== 'joined' && t !== 'refused');
        await back.leave();
        return shown;
      };
      const after = async (event: Parameters<typeof order>[1]) => {
        order(room, event);
        while (replayedBy(room).phase.kind !== phaseAfter(event.type)) await room.host.next('log');
        return view();
      };
      expect(await view()).toEqual(['lobby']);
      expect(await after({ type: 'asked', item: 0 })).toEqual(['asked']);
      expect(await after({ type: 'paused' })).toEqual(['asked', 'paused']);
      expect(await after({ type: 'resumed' })).toEqual(['asked']);
      expect(await after({ type: 'closed', item: 0 })).toEqual(['asked', 'closed']);
      expect(await after({ type: 'revealed', item: 0 })).toEqual(['asked', 'revealed']);
      order(room, { type: 'asked', item: 1 });
      expect(await after({ type: 'skipped', item: 1 })).toEqual(['skipped']);
      expect(await after({ type: 'podium' })).toEqual(['podium']);
      expect(await after({ type: 'ended' })).toEqual(['ended']);
    });

    it('loses its place to a newer connection, and to nobody else', async () => {
      const room = await openRoom(server().port);
      const { phone, token } = await joinRoom(room);
      const newer = await comeBack(room, token);
      await newer.next('lobby');
      await phone.next('replaced');
      expect(await phone.closed).toBe(CLOSE.replaced);

      const stranger = await comeBack(room, 'f'.repeat(32));
      expect(await stranger.next('refused')).toMatchObject({ why: 'not-allowed' });
      const other = await openRoom(server().port);
      const lost = await comeBack(other, token);
      expect(await lost.next('refused')).toMatchObject({ why: 'not-allowed' });
      order(room, { type: 'asked', item: 0 });
      await newer.next('asked');
    });
  });

  describe('a seat asked for again with the token that it was asked for with', () => {
    it('is one seat, at the same moment, later, and when the line was cut before an answer', async () => {
      const room = await openRoom(server().port, { names: 'typed' });
      const [one, other] = ['a1'.repeat(16), 'b2'.repeat(16)];
      const rush = [1, 2, 3].map(() => askForSeat(room, { name: 'Zoé', token: one }));
      const heard = await Promise.all(
        rush.map(async (phone) => (await (await phone).next('joined')).participant),
      );
      const later = await (await askForSeat(room, { name: 'Zoé', token: one })).next('joined');
      expect(new Set([...heard, later.participant]).size).toBe(1);

      (await askForSeat(room, { name: 'Ali', token: other })).socket.terminate();
      const again = await askForSeat(room, { name: 'Ali', token: other });
      const { participant } = await again.next('joined');
      order(room, { type: 'asked', item: 0 });
      await again.next('asked');
      while (replayedBy(room).phase.kind !== 'asking') await room.host.next('log');
      const { present } = replayedBy(room).roster;
      expect(present.map(({ id, name }) => [id, name.fr])).toEqual([
        [later.participant, 'Zoé'],
        [participant, 'Ali'],
      ]);
    });
  });

  describe('a second answer', () => {
    it('is refused when it comes before the first one is kept, on one connection or two', async () => {
      const room = await openRoom(server().port);
      const { phone, token, joined } = await joinRoom(room);
      order(room, { type: 'asked', item: 0 });
      const { asked } = await phone.next('asked');
      for (const turn of [0, 1, 2])
        phone.send({ t: 'answer', item: 0, response: someAnswer(asked, turn) });
      const newer = await comeBack(room, token);
      await newer.next('asked');
      newer.send({ t: 'answer', item: 0, response: someAnswer(asked, 3) });
      expect(await newer.next('refused')).toMatchObject({ why: 'answered-already' });
      order(room, { type: 'revealed', item: 0 });
      await newer.next('revealed');
      while (replayedBy(room).phase.kind !== 'revealed') await room.host.next('log');
      const given = replayedBy(room).items[0]?.answers.get(joined.participant);
      expect(given?.response).toEqual(someAnswer(asked, 0));
    });
  });

  describe('who comes late', () => {
    it('is asked at once, unless nobody may come any more', async () => {
      const open = await openRoom(server().port);
      order(open, { type: 'asked', item: 0 });
      await open.host.next('log');
      const { phone } = await joinRoom(open);
      expect(await phone.next('asked')).toMatchObject({ item: 0, answered: false });

      const shut = await openRoom(server().port, { lateJoin: false });
      await joinRoom(shut);
      order(shut, { type: 'asked', item: 0 });
      while (replayedBy(shut).phase.kind !== 'asking') await shut.host.next('log');
      const late = await LiveClient.phone(shut.port);
      late.send({ t: 'join', v: 1, code: shut.code, name: null, team: null });
      expect(await late.next('refused')).toMatchObject({ why: 'too-late-to-join' });
    });
  });

  describe('who is sent out', () => {
    it('stays out until let back in, then has everything again', async () => {
      const room = await openRoom(server().port);
      const { phone, token, joined } = await joinRoom(room);
      const { participant } = joined;
      order(room, { type: 'removed', participant });
      await phone.next('removed');
      order(room, { type: 'asked', item: 0 });
      phone.send({ t: 'answer', item: 0, response: { way: 'choose', place: 0 } });
      expect(await phone.next('refused')).toMatchObject({ why: 'removed' });
      expect(phone.heard.some(({ t }) => t === 'asked')).toBe(false);
      await phone.leave();

      const back = await comeBack(room, token);
      await back.next('removed');
      order(room, { type: 'readmitted', participant });
      await back.next('readmitted');
      await back.next('asked');
    });

    it('is told a new name, which is moderated too', async () => {
      const room = await openRoom(server().port, { names: 'typed' });
      const { phone, joined } = await joinRoom(room, '  Le\u202e  chat\u200b ');
      expect(joined.name).toEqual({ fr: 'Le chat', en: 'Le chat' });
      const { participant } = joined;
      order(room, { type: 'renamed', participant, name: { fr: 'connard', en: 'connard' } });
      expect(await room.host.next('refused')).toMatchObject({ why: 'name-not-allowed' });
      order(room, { type: 'renamed', participant, name: { fr: 'Minou', en: 'Kitty' } });
      expect((await phone.next('joined')).name).toEqual({ fr: 'Minou', en: 'Kitty' });
    });
  });

  describe('names', () => {
    it('are refused when they insult, say nothing, or are somebody’s already', async () => {
      const room = await openRoom(server().port, { names: 'typed' });
      await joinRoom(room, 'Léa');
      const phone = await LiveClient.phone(room.port);
      const tried = async (name: string) => {
        phone.send({ t: 'join', v: 1, code: room.code, name, team: null });
        return (await phone.next('refused')).why;
      };
      expect(await tried('lea')).toBe('name-taken');
      expect(await tried('c0nn4rd')).toBe('name-not-allowed');
      expect(await tried(' \u200b\u202e ')).toBe('name-not-allowed');
      expect(await tried('x'.repeat(1001))).toBe('malformed');
      phone.send({ t: 'join', v: 1, code: room.code, name: 'y'.repeat(1000), team: null });
      expect((await phone.next('joined')).name.fr).toHaveLength(24);
    });
  });

  describe('two hosts', () => {
    it('are one: the newer one, who gets the log from where it knows it', async () => {
      const room = await openRoom(server().port);
      await joinRoom(room);
      await room.host.next('log');
      const since = 1;
      const newer = await LiveClient.host(room.port);
      newer.send({ t: 'host', v: 1, code: room.code, token: room.token, since });
      expect(await newer.next('log')).toMatchObject({ from: 1, events: [] });
      expect((await newer.next('here')).participants).toHaveLength(1);
      await room.host.next('replaced');
      expect(await room.host.closed).toBe(CLOSE.replaced);

      const elsewhere = await LiveClient.host(room.port);
      elsewhere.send({ t: 'host', v: 1, code: room.code, token: room.token, since: 0 });
      expect((await elsewhere.next('room')).plan).toEqual(room.plan);
      expect((await elsewhere.next('log')).events).toHaveLength(1);
      const lost = await LiveClient.host(room.port);
      lost.send({ t: 'host', v: 1, code: room.code, token: room.token, since: 99 });
      expect(await lost.next('log')).toMatchObject({ from: 0 });
    });

    it('need the token, for each thing that they do', async () => {
      const room = await openRoom(server().port);
      const thief = await LiveClient.host(room.port);
      thief.send({ t: 'do', event: { type: 'ended', at: 0 } });
      expect(await thief.next('refused')).toMatchObject({ why: 'not-joined' });
      thief.send({ t: 'host', v: 1, code: room.code, token: 'a'.repeat(32), since: 0 });
      expect(await thief.next('refused')).toMatchObject({ why: 'not-allowed' });
      thief.send({ t: 'do', event: { type: 'ended', at: 0 } });
      expect(await thief.next('refused')).toMatchObject({ why: 'not-joined' });
      const { phone, token } = await joinRoom(room);
      thief.send({ t: 'host', v: 1, code: room.code, token, since: 0 });
      expect(await thief.next('refused')).toMatchObject({ why: 'not-allowed' });
      phone.raw(JSON.stringify({ t: 'do', event: { type: 'ended', at: 0 } }));
      expect(await phone.next('refused')).toMatchObject({ why: 'malformed' });
      expect(replayedBy(room).isOver).toBe(false);
    });
  });
}

function phaseAfter(event: Parameters<typeof order>[1]['type']): string {
  const phases: Partial<Record<typeof event, string>> = { asked: 'asking', resumed: 'asking' };
  return phases[event] ?? event;
}
