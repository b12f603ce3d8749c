/**
 * Builds the lexicon of French forms from the installed packages: `npm run lexicon`.
 * The packages' exact versions decide the bytes.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeFormLexicon } from '#lib/analysis/form-lexicon/write-form-lexicon.ts';
import { readSources } from './lexicon/read-sources.ts';

const TARGET = new URL('../../static/models/fr-lexicon.bin', import.meta.url);

const entries = readSources();
const bytes = writeFormLexicon(entries, 'fr');
writeFileSync(TARGET, bytes);

const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
const compressed = brotliCompressSync(bytes, { params }).length;
const forms = new Set(entries.map(({ form }) => form)).size;
console.log(`${forms} forms, ${bytes.length} bytes, ${compressed} in brotli`);
