import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rooms where equal input gives equal output, byte for byte, on every engine. */
const pureRooms = [
  'core',
  'text',
  'analysis',
  'bilingual',
  'bank',
  'items',
  'marking',
  'study',
  'classroom',
].flatMap((room) => [`src/lib/${room}/**/*.ts`]);

/**
 * Rules that ask for types take two seconds for each component, for the compiler begins anew at every
 * one (eslint-plugin-svelte, issue 1084). svelte-check reads their types in any case, and what they
 * do is in `.ts` files beside them; `npm run lint:components` asks all the rules of them too.
 */
const asksTypesOfComponents = process.env['LINT_TYPES_OF_COMPONENTS'] === 'yes';

/** @param {string} object @param {string} property @param {string} message */
const property = (object, property, message) => ({ object, property, message });

const clock = 'Take the time as an argument: a rule with a clock inside cannot be tested.';
const chance = 'Take a seeded generator from core/random.ts: a bank is the same on every run.';
const engine = 'Differs between engines: freeze what is needed into data when building.';

export default defineConfig(
  {
    ignores: [
      '.svelte-kit/',
      'build/',
      'build-*/',
      'reports/',
      'coverage/',
      'static/',
      'playwright-report/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // The type checker knows every name; this rule does not know TypeScript's.
      'no-undef': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Texts come with control characters, and are cleaned of them by such expressions.
      'no-control-regex': 'off',
      // An empty `catch` or `else` says nothing; with a comment it says why.
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // Text only: nothing that a text or a bank file holds may become markup.
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // Addresses are built by one function of ours, tested under a base path.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  ...(asksTypesOfComponents ? [] : [{ files: ['**/*.svelte'], ...ts.configs.disableTypeChecked }]),
  {
    files: pureRooms,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        property('Date', 'now', clock),
        property('performance', 'now', clock),
        property('Math', 'random', chance),
        property('crypto', 'randomUUID', chance),
        property('crypto', 'getRandomValues', chance),
        ...['Collator', 'DateTimeFormat', 'NumberFormat', 'PluralRules', 'Segmenter'].map((name) =>
          property('Intl', name, engine),
        ),
        ...['exp', 'log', 'log2', 'log10', 'pow', 'sin', 'cos', 'tan', 'tanh', 'cbrt'].map((name) =>
          property('Math', name, engine),
        ),
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'localStorage',
          'indexedDB',
          'location',
          'fetch',
        ].map((name) => ({
          name,
          message: 'The domain rooms know no browser: pass in what is needed.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
        { selector: 'CallExpression[callee.property.name="localeCompare"]', message: engine },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: engine },
      ],
    },
  },
);
