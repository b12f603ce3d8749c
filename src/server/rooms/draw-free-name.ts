/** A name that nobody in the room has: drawn, and numbered where names run short. */
import { randomInt } from 'node:crypto';
import { drawName } from '#lib/classroom/names/draw-name.ts';
import type { ParticipantName } from '#lib/classroom/session/class-event.ts';

const DRAWS = 6;
const NUMBERS = 98;

export function drawFreeName(isTaken: (french: string) => boolean): ParticipantName {
  const draw = () => drawName((below) => randomInt(below));
  for (let turn = 0; turn < DRAWS; turn += 1) {
    const name = draw();
    if (!isTaken(name.fr)) return name;
  }
  for (let turn = 0; turn < DRAWS; turn += 1) {
    const name = numbered(draw());
    if (!isTaken(name.fr)) return name;
  }
  return numbered(draw());
}

function numbered({ fr, en }: ParticipantName): ParticipantName {
  const number = String(2 + randomInt(NUMBERS));
  return { fr: `${fr} ${number}`, en: `${en} ${number}` };
}
