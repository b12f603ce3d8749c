/** A form as lexicon and models know it: composed, in lower case, with one kind of apostrophe. */
export function lowerForm(form: string): string {
  return form.normalize('NFC').toLowerCase().replaceAll('’', "'");
}
