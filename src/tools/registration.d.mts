/** How Excel on that platform learns of a manifest; null where nobody but a person can tell it. */
export declare function registration(
  platform: string,
  manifest: string,
  about: { readonly id: string; readonly home: string },
): { add(): void; remove(): void } | null;

/** The add-in's id in the text of a manifest. */
export declare function idOf(manifest: string): string;
