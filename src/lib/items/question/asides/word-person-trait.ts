import { join } from '../french/elide.ts';
import type { TraitKind } from './person-trait.ts';

interface Wording {
  readonly fr: string;
  readonly en: string;
}

/** Behind *Quel(le) est* and *What is*; nationality and position have questions of their own. */
const WORDINGS: Readonly<Record<Exclude<TraitKind, 'nationality' | 'position'>, Wording>> = {
  profession: { fr: 'quelle # la profession', en: 'profession' },
  rank: { fr: 'quel # le grade', en: 'rank' },
  title: { fr: 'quel # le titre', en: 'title' },
  clergy: { fr: 'quelle # la fonction religieuse', en: 'religious office' },
  office: { fr: 'quelle # la fonction', en: 'office' },
  'club-role': { fr: 'quelle # la fonction', en: 'role' },
};

/** *Quelle était la profession de Henri Dorval ?*, *De quelle nationalité est Carlos Ruiz ?* */
export function wordTraitInFrench(
  kind: TraitKind,
  name: string,
  past: boolean,
  apostrophe: string,
): string {
  const verb = past ? 'était' : 'est';
  if (kind === 'nationality') return `De quelle nationalité ${verb} ${name} ?`;
  if (kind === 'position') return `À quel poste ${past ? 'jouait' : 'joue'} ${name} ?`;
  const opening = WORDINGS[kind].fr.replace('#', verb);
  return `${opening.charAt(0).toUpperCase()}${opening.slice(1)} ${join('de', name, apostrophe)} ?`;
}

/** *What was the profession of Henri Dorval?*, *What nationality is Carlos Ruiz?* */
export function wordTraitInEnglish(kind: TraitKind, name: string, past: boolean): string {
  const verb = past ? 'was' : 'is';
  if (kind === 'nationality') return `What nationality ${verb} ${name}?`;
  if (kind === 'position') return `What position ${past ? 'did' : 'does'} ${name} play?`;
  return `What ${verb} the ${WORDINGS[kind].en} of ${name}?`;
}
