/** What is typed on the page, kept through reloads and detours until the tab is closed. */
import * as v from 'valibot';

const KEY = 'recto:text-to-quiz';
const SAVE_MILLIS = 300;

const draftSchema = v.object({
  source: v.string(),
  translation: v.string(),
  title: v.string(),
  fileName: v.nullable(v.string()),
});
type Fields = v.InferOutput<typeof draftSchema>;

const EMPTY: Fields = { source: '', translation: '', title: '', fileName: null };

export class Draft {
  #fields = $state.raw<Fields>(EMPTY);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get fields(): Fields {
    return this.#fields;
  }

  get isEmpty(): boolean {
    const { source, translation, title } = this.#fields;
    return source === '' && translation === '' && title === '';
  }

  change(change: Partial<Fields>): void {
    this.#fields = { ...this.#fields, ...change };
    if (this.#fields.source === '') this.#fields = { ...this.#fields, fileName: null };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), SAVE_MILLIS);
  }

  clear(): void {
    this.change(EMPTY);
    this.save();
  }

  /** Now, since the page is being left. */
  save(): void {
    clearTimeout(this.#timer);
    try {
      if (this.isEmpty) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, JSON.stringify(this.#fields));
    } catch {
      // No storage, or no room in it: what is typed lives as long as the page.
    }
  }

  /** What was typed before, unless something has been typed since. */
  restore(): void {
    if (!this.isEmpty) return;
    try {
      const draft = v.safeParse(draftSchema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
      if (draft.success) this.#fields = draft.output;
    } catch {
      // No storage, or something else in it.
    }
  }
}
