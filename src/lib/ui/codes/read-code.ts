/** Reads QR codes off pictures: by the browser where it can, else by a reader fetched on demand. */

export type Picture = HTMLVideoElement | ImageBitmap;

/** The text of a code in the picture; null where there is none to be made out. */
export type ReadCode = (picture: Picture) => Promise<string | null>;

interface BarcodeDetector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface BarcodeDetectorClass {
  new (options: { formats: string[] }): BarcodeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Wider pictures say nothing more of a code that fills the screen, and take longer; in pixels. */
const WIDEST = 1280;

export async function openReader(): Promise<ReadCode> {
  return (await nativeReader()) ?? (await ownReader());
}

async function nativeReader(): Promise<ReadCode | null> {
  const scope: object = globalThis;
  if (!hasDetector(scope)) return null;
  try {
    const formats = await scope.BarcodeDetector.getSupportedFormats();
    if (!formats.includes('qr_code')) return null;
    const detector = new scope.BarcodeDetector({ formats: ['qr_code'] });
    return async (picture) => {
      try {
        return (await detector.detect(picture))[0]?.rawValue ?? null;
      } catch {
        return null;
      }
    };
  } catch {
    return null;
  }
}

async function ownReader(): Promise<ReadCode> {
  const { default: decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (picture) => {
    const [width, height] = sizeOf(picture);
    if (context === null || width === 0) return Promise.resolve(null);
    const scale = Math.min(1, WIDEST / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve(decodeQR(context.getImageData(0, 0, canvas.width, canvas.height)));
    } catch {
      return Promise.resolve(null);
    }
  };
}

function sizeOf(picture: Picture): [width: number, height: number] {
  return picture instanceof ImageBitmap
    ? [picture.width, picture.height]
    : [picture.videoWidth, picture.videoHeight];
}

function hasDetector(scope: object): scope is { BarcodeDetector: BarcodeDetectorClass } {
  return 'BarcodeDetector' in scope;
}
