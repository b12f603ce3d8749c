/** Rooms as files of one folder, a log each. One process at a time: see `lock-folder.ts`. */
import { join } from 'node:path';
import type { Diagnose } from '../diagnose.ts';
import { errorCode, NODE_DISK, type Disk } from './disk.ts';
import { FileLog, type LogPlace } from './file-log.ts';
import { sealLine } from './log-line.ts';
import { readLogFile } from './read-log-file.ts';
import type { KeptRoom, RoomHeader, RoomStore } from './room-log.ts';

const NAME = /^room-([0-9]{6})\.log$/;

export class FileRoomStore<Origin> implements RoomStore<Origin> {
  readonly isShared = false;
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #diagnose: Diagnose;

  constructor(folder: string, diagnose: Diagnose, disk: Disk = NODE_DISK) {
    this.#folder = folder;
    this.#diagnose = diagnose;
    this.#disk = disk;
  }

  async create(header: RoomHeader): Promise<KeptRoom<Origin> | null> {
    const path = this.#pathOf(header.code);
    const line = sealLine(JSON.stringify(header));
    try {
      const file = await this.#disk.open(path, true);
      try {
        const bytes = Buffer.from(line);
        await file.write(bytes, 0);
        await this.#disk.syncFolder(this.#folder);
        const place = { ...this.#at(path), file, size: bytes.length, unwritten: [] };
        return this.#kept(header, place);
      } catch (error) {
        this.#tellTrouble(errorCode(error));
        return this.#kept(header, { ...this.#at(path), file, size: 0, unwritten: [line] });
      }
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return null;
      this.#tellTrouble(errorCode(error));
      return this.#kept(header, { ...this.#at(path), file: null, size: 0, unwritten: [line] });
    }
  }

  async open(code: string): Promise<KeptRoom<Origin> | null> {
    const path = this.#pathOf(code);
    const bytes = await this.#disk.read(path);
    if (bytes === null) return null;
    const read = readLogFile(bytes);
    if (read?.header.code !== code) {
      await this.#disk.rename(path, `${path}.damaged`);
      this.#diagnose(`A room's log has lost its beginning; it is kept as ${path}.damaged.`);
      return null;
    }
    const { header, entries, damaged, isHoled, wholeBytes } = read;
    if (damaged.length > 0) await this.#setAside(path, damaged, entries.length);
    const file = await this.#disk.open(path, false);
    await file.truncate(wholeBytes);
    const place = { ...this.#at(path), file, size: wholeBytes, unwritten: [] };
    return this.#kept(header, place, entries, isHoled);
  }

  async kept(): Promise<string[]> {
    const names = await this.#disk.list(this.#folder);
    return names.map((name) => NAME.exec(name)?.[1]).filter((code) => code !== undefined);
  }

  remove(code: string): Promise<void> {
    return this.#disk.remove(this.#pathOf(code));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #kept(
    header: RoomHeader,
    place: LogPlace,
    past: KeptRoom<Origin>['past'] = [],
    renumbered = false,
  ): KeptRoom<Origin> {
    return { header, past, renumbered, follow: (reader) => new FileLog(place, reader) };
  }

  #at(path: string): Pick<LogPlace, 'disk' | 'path' | 'onTrouble'> {
    return { disk: this.#disk, path, onTrouble: (code) => this.#tellTrouble(code) };
  }

  async #setAside(path: string, damaged: readonly string[], whole: number): Promise<void> {
    const aside = `${path}.damaged`;
    this.#diagnose(
      `A room's log has ${damaged.length} damaged lines, which are left out and kept in ${aside}; ` +
        `${whole} lines are whole.`,
    );
    try {
      await this.#disk.remove(aside);
      const file = await this.#disk.open(aside, true);
      await file.write(Buffer.from(`${damaged.join('\n')}\n`), 0).finally(() => file.close());
    } catch (error) {
      this.#diagnose(`They could not be kept: the disk says ${errorCode(error)}.`);
    }
  }

  #tellTrouble(code: string): void {
    const why = code === 'ENOSPC' ? 'the disk is full' : `the disk says ${code}`;
    this.#diagnose(`A room goes on in memory only: ${why}. It is tried again every 2 seconds.`);
  }

  #pathOf(code: string): string {
    return join(this.#folder, `room-${code}.log`);
  }
}
