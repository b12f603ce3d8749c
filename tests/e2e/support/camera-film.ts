/** What a camera sees: pictures of codes, held up one after the other, as a film for Chromium's camera. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_A_SECOND = 10;
/** For how long each is held up. */
const FRAMES_EACH = 6;

/**
 * Writes the film (YUV4MPEG2, as `--use-file-for-fake-video-capture` takes it; it begins anew at its
 * end). Each picture is a little askew, and lit from one side. `page`: any, to draw in.
 */
export async function filmCodes(page: Page, pictures: readonly Buffer[], path: string) {
  const parts = [
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_A_SECOND}:1 Ip A1:1 C420jpeg\n`),
  ];
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  for (const picture of pictures) {
    const light = await drawn(page, picture);
    for (let frame = 0; frame < FRAMES_EACH; frame += 1)
      parts.push(Buffer.from('FRAME\n'), light, grey);
  }
  writeFileSync(path, Buffer.concat(parts));
}

/** One byte of light for each pixel. */
async function drawn(page: Page, picture: Buffer): Promise<Buffer<ArrayBuffer>> {
  const base64 = await page.evaluate(
    async ([source, width, height]) => {
      const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      const light = context.createLinearGradient(0, 0, width, height);
      light.addColorStop(0, '#777');
      light.addColorStop(1, '#eee');
      context.fillStyle = light;
      context.fillRect(0, 0, width, height);
      context.translate(width / 2, height / 2);
      context.rotate(0.07);
      const side = height * 0.8;
      context.drawImage(image, -side / 2, -side / 2, side, side);
      const { data } = context.getImageData(0, 0, width, height);
      let letters = '';
      for (let at = 0; at < data.length; at += 4) letters += String.fromCharCode(data[at] ?? 0);
      return btoa(letters);
    },
    [picture.toString('base64'), WIDTH, HEIGHT] as const,
  );
  return Buffer.from(base64, 'base64');
}
