import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readSubject } from '../conjugation/read-subject.ts';
import { dependentsBy } from './dependents-by.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';
import { isInvariableColour } from './is-invariable-colour.ts';

/** How far behind *avoir* its participle stands, in words. */
const REACH = 4;
/** What may stand before *avoir* as its object, so that the participle agrees. */
const OBJECT_BEFORE =
  /^(?:qu[e'’]|combien|(?:les|des|aux)?quel.*|l['’]|la|les|nous|vous|m['’]|t['’]|me|te|en|autant|plus)$/iu;
/** Of which there are many: *une dizaine de lettres furent écrites*. */
const MEASURE = /(?:aine|ier|illion|illiard|plupart|majorité|partie|moitié|ensemble|nombre)s?$/u;

/**
 * Whether a participle or an attribute does not agree as its auxiliary wants: *ils ont dormis*, *Anne s'est
 * occupé de lui*, *elle est grands*; or *en* stands before a participle alone: *en souligné*.
 */
export function hasFaultyPredicate(view: TreeView, lookups: GrammarLookups): boolean {
  return view.words.some(
    (_, at) =>
      agreesWithNothing(view, at, lookups) ||
      lacksAuxiliary(view, at, lookups) ||
      isUnlikeSubject(view, at, lookups),
  );
}

/** *ont dormis* */
function agreesWithNothing(view: TreeView, at: number, { readingsOf }: GrammarLookups): boolean {
  const { words } = view;
  const auxiliary = words[at];
  const participle = words[auxiliary?.head ?? -1];
  if (auxiliary?.lemma !== 'avoir' || !auxiliary.deprel.startsWith('aux') || !participle)
    return false;
  const distance = auxiliary.head - at;
  if (distance < 1 || distance > REACH) return false;
  const below = dependentsBy(view, auxiliary.head, /^(?:aux|cop|i?obj)/u);
  if (below.some((of) => words[of]?.lemma === 'être')) return false;
  if (below.some((of) => of < auxiliary.head && words[of]?.deprel.includes('obj'))) return false;
  const readings = readingsOf(participle.form.toLowerCase()).filter(isParticiple);
  const isMarked = ({ feats }: FormReading): boolean =>
    feats['Number'] === 'Plur' || feats['Gender'] === 'Fem';
  return (
    readings.length > 0 &&
    readings.every(isMarked) &&
    !words
      .slice(0, at)
      .some(({ form, upos }) => OBJECT_BEFORE.test(form) && (upos !== 'DET' || /quel/iu.test(form)))
  );
}

/** *mais en souligné les couleurs* */
function lacksAuxiliary({ words }: TreeView, at: number, { readingsOf }: GrammarLookups): boolean {
  if (!/^en$/iu.test(words[at]?.form ?? '')) return false;
  const readings = readingsOf(words[at + 1]?.form.toLowerCase() ?? '');
  return readings.length > 0 && readings.every(isParticiple);
}

function isParticiple({ feats }: FormReading): boolean {
  return feats['VerbForm'] === 'Part' && feats['Tense'] !== 'Pres';
}

function isUnlikeSubject(view: TreeView, at: number, lookups: GrammarLookups): boolean {
  const { words } = view;
  const word = words[at];
  if (word?.feats['VerbForm'] !== 'Part' && word?.upos !== 'ADJ') return false;
  if (isInvariableColour(view, at)) return false;
  const carriers = dependentsBy(view, at, /^(?:aux|cop)/u);
  if (!carriers.some((of) => words[of]?.lemma === 'être')) return false;
  const [subject, ...more] = dependentsBy(view, at, /^nsubj/u);
  const { form = '', lemma = '' } = words[subject ?? -1] ?? {};
  if (subject === undefined || more.length > 0 || MEASURE.test(lemma)) return false;
  if (/^(?:on|ce|c['’]|cela|ça|qui)$/iu.test(form)) return false;
  if (dependentsBy(view, at, /^(?:obj|case)/u).length > 0) return false;
  // *le père de Paul et ses amis furent reçus*
  const isList = words.slice(subject, at).some(({ form: one }) => /^(?:et|ou|ni)$/iu.test(one));
  if (isList || dependentsBy(view, subject, /^conj/u).length > 0) return false;
  const shown = readSubject(view, at, lookups);
  if (typeof shown === 'string' || shown.person !== 3 || shown.gender === null) return false;
  const readings = lookups
    .readingsOf(word.form.toLowerCase())
    .filter(
      (reading) => /^(?:ADJ|NOUN)$/u.test(reading.upos) || reading.feats['VerbForm'] === 'Part',
    );
  return (
    readings.length > 0 &&
    !readings.some(
      ({ feats }) =>
        (feats['Gender'] ?? shown.gender) === shown.gender &&
        (feats['Number'] ?? shown.number) === shown.number,
    )
  );
}
