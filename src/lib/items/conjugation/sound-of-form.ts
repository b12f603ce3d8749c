/** Written forms of one verb that are said alike get equal strings: their endings alone tell. */
export function soundOfForm(form: string): string {
  const closed = form.replace(/(?:ées?|és?|er|ez|aient|aie?[st]?)$/u, 'é');
  return closed === form ? form.replace(/(?:ent|es|e|[stxd]+)$/u, '') : closed;
}
