/** A file that was made here. */
export interface HandedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A browser needs the address only until the download has begun. */
const ADDRESS_LIFE_MILLIS = 60_000;

export function download({ name, type, bytes }: HandedFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE_MILLIS);
}

/** Whether the system's share sheet takes files. Desktops have downloads, which serve better. */
export function canShareFiles(): boolean {
  if (!('canShare' in navigator) || !matchMedia('(pointer: coarse)').matches) return false;
  return navigator.canShare({ files: [new File(['-'], 'a.txt', { type: 'text/plain' })] });
}

/** False when the reader closed the share sheet. */
export async function shareFile({ name, type, bytes }: HandedFile): Promise<boolean> {
  const file = new File([bytes], name, { type });
  try {
    await navigator.share({ files: [file], title: name });
    return true;
  } catch {
    return false;
  }
}
