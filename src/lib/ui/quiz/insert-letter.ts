/** Puts a letter where the cursor stands, or in place of what is selected; gives the whole text. */
export function insertLetter(
  field: HTMLInputElement | HTMLTextAreaElement,
  letter: string,
): string {
  const end = field.value.length;
  field.setRangeText(letter, field.selectionStart ?? end, field.selectionEnd ?? end, 'end');
  field.focus();
  return field.value;
}
