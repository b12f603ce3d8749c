import { encode } from 'uqr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { MOST_FRAMES, readFrame, splitIntoFrames } from './frame.ts';
import { gather, joinFrames, missingFrom, type Gathering } from './gather-frames.ts';

function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 7919) >> 3);
}

function framesOf(bytes: Uint8Array): string[] {
  const frames = splitIntoFrames(bytes);
  if (frames === null) throw new Error('too many');
  return frames;
}

function gatherAll(frames: readonly string[]): Gathering | null {
  return frames.reduce<Gathering | null>(gather, null);
}

/** The code as a camera might see it: some pixels a module, grey on white. */
function photograph(text: string, pixels: number) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const width = size * pixels;
  const rgba = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1)
      if (data[Math.floor(y / pixels)]?.[Math.floor(x / pixels)] === true)
        rgba.fill(40, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { image: { width, height: width, data: rgba }, modules: size - 8 };
}

describe('frames', () => {
  it('give the file in any order, read twice or more', async () => {
    const bytes = bytesOf(3000);
    const frames = framesOf(bytes);
    expect(frames).toHaveLength(9);
    const gathered = gatherAll([...frames.slice(4), ...frames.reverse(), ...frames]);
    const file = gathered && joinFrames(gathered);
    expect(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(bytes);
  });

  it('name those that are missing', () => {
    const frames = framesOf(bytesOf(2000));
    const gathered = gatherAll(frames.filter((_, index) => index !== 1 && index !== 4));
    expect(gathered && missingFrom(gathered)).toEqual([2, 5]);
    expect(gathered && joinFrames(gathered)).toBeNull();
  });

  it('leave alone what is misread, or is a code of somebody else’s', () => {
    const [frame = ''] = framesOf(bytesOf(500));
    const misread = frame.slice(0, -1) + (frame.endsWith('0') ? '1' : '0');
    for (const text of ['', 'https://example.org', misread, frame.replace('1/2', '3/2')])
      expect(readFrame(text)).toBeNull();
    const begun = gather(null, frame);
    expect(gather(begun, misread)).toBe(begun);
  });

  it('begin anew where another file is shown', () => {
    const [first = ''] = framesOf(bytesOf(500));
    const [other = ''] = framesOf(bytesOf(900));
    expect(gatherAll([first, other])).toMatchObject({ total: 3 });
    expect(gatherAll([first, other])?.parts.size).toBe(1);
  });

  it('are refused where they would be too many', () => {
    expect(splitIntoFrames(bytesOf(360 * MOST_FRAMES))).toHaveLength(MOST_FRAMES);
    expect(splitIntoFrames(bytesOf(360 * MOST_FRAMES + 1))).toBeNull();
  });

  it.each([2, 3, 5])('are read off a picture with %i pixels a module', (pixels) => {
    for (const frame of framesOf(bytesOf(1000))) {
      const { image, modules } = photograph(frame, pixels);
      expect(modules).toBeLessThanOrEqual(77);
      expect(decodeQR(image)).toBe(frame);
    }
  });
});
