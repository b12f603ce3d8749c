/** What a log needs of a disk: little enough to make one that fails. */
import { mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises';

export interface LogFile {
  /** All of the bytes, at this place, and down to the disk. */
  write(bytes: Buffer, position: number): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

export interface Disk {
  /** `isNew`: rejects with EEXIST where it is there. */
  open(path: string, isNew: boolean): Promise<LogFile>;
  /** Null where there is none. */
  read(path: string): Promise<Buffer | null>;
  list(folder: string): Promise<string[]>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(folder: string): Promise<void>;
  /** That the names of its files are on the disk, too. */
  syncFolder(folder: string): Promise<void>;
}

export const NODE_DISK: Disk = {
  open: async (path, isNew) => fileOf(await open(path, isNew ? 'wx' : 'r+')),
  read: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  list: (folder) => readdir(folder),
  rename,
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  syncFolder: async (folder) => {
    // Windows opens no folders, and needs none of this
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  },
};

function fileOf(handle: FileHandle): LogFile {
  return {
    write: async (bytes, position) => {
      let written = 0;
      while (written < bytes.length) {
        const left = bytes.length - written;
        const { bytesWritten } = await handle.write(bytes, written, left, position + written);
        written += bytesWritten;
      }
      await handle.datasync();
    },
    truncate: (size) => handle.truncate(size),
    close: () => handle.close(),
  };
}

/** Such as ENOSPC; an empty text where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
