declare global {
  namespace App {}

  /** The file of the generator's lists; see `config/generator-lists.ts`. */
  const __GENERATOR_LISTS__: { readonly bytes: number; readonly sha256: string };
}

export {};
