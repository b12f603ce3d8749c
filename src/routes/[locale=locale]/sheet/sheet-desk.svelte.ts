/** The sheets of whoever studies here, and the one that is open. */
import type { CodeFailure } from '#lib/classroom/codes/code-body.ts';
import type { FilledSheet } from '#lib/classroom/codes/filled-sheet.ts';
import type { HandOut } from '#lib/classroom/codes/hand-out.ts';
import { readPlanCode, writePlanCode } from '#lib/classroom/codes/plan-code.ts';
import { app } from '../../app-state.svelte.ts';
import { newId } from '../random-hex.ts';
import { emptySheet, Filling } from './filling.svelte.ts';

type SheetRefusal =
  | { readonly code: CodeFailure }
  /** `bank`: its id. */
  | { readonly code: 'no-bank' | 'other-version'; readonly bank: string };

interface ListedSheet {
  readonly sheet: FilledSheet;
  readonly handOut: HandOut;
}

export class SheetDesk {
  #sheets = $state.raw<readonly ListedSheet[]>([]);
  #filling = $state.raw<Filling | null>(null);
  #refusal = $state.raw<SheetRefusal | null>(null);

  /** Kept on this device, the latest first. */
  get sheets(): readonly ListedSheet[] {
    return this.#sheets;
  }

  get filling(): Filling | null {
    return this.#filling;
  }

  /** Why the last code could not be opened. */
  get refusal(): SheetRefusal | null {
    return this.#refusal;
  }

  async readSheets(): Promise<void> {
    const stored = await app.store.filledSheets(app.profile.id);
    if (!stored.ok) return;
    this.#sheets = stored.value.flatMap((sheet) => {
      const handOut = readPlanCode(sheet.code);
      return handOut.ok ? [{ sheet, handOut: handOut.value }] : [];
    });
  }

  /** A link or a code; goes on with what had been begun. */
  async open(text: string): Promise<void> {
    const read = readPlanCode(text);
    if (!read.ok) {
      this.#refuse({ code: read.error });
      return;
    }
    const { session } = read.value;
    if (this.#filling?.handOut.session === session) return;
    await this.readSheets();
    const begun = this.#sheets.find(({ handOut }) => handOut.session === session);
    this.#fill(read.value, begun?.sheet ?? null);
  }

  /** One of the list. */
  openKept({ sheet, handOut }: ListedSheet): void {
    this.#fill(handOut, sheet);
  }

  /** For somebody else on this device, or to begin anew. */
  startAnother(): void {
    if (this.#filling !== null) this.#fill(this.#filling.handOut, null);
  }

  async remove(id: string): Promise<void> {
    await app.store.removeFilledSheet(app.profile.id, id);
    if (this.#filling?.sheet.id === id) this.#filling = null;
    await this.readSheets();
  }

  async close(): Promise<void> {
    this.#filling?.pause();
    this.#filling = null;
    this.#refusal = null;
    await this.readSheets();
  }

  #fill(handOut: HandOut, begun: FilledSheet | null): void {
    const { id } = handOut.bank;
    const bank = app.bank(id);
    if (bank === null) {
      this.#refuse({ code: 'no-bank', bank: id });
      return;
    }
    const code = writePlanCode(handOut);
    const sheet = begun ?? emptySheet(newId(), code, handOut.items.length, Date.now());
    const filling = Filling.from(handOut, bank, sheet);
    if (filling === null) {
      this.#refuse({ code: 'other-version', bank: id });
      return;
    }
    this.#refusal = null;
    this.#filling = filling;
  }

  #refuse(refusal: SheetRefusal): void {
    this.#filling = null;
    this.#refusal = refusal;
  }
}
