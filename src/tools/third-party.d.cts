/** Name of the listing beside a bundle. */
export declare const NAME: string;
/** Of a listing, the lines that name packages: "decimal.js 10.6.0 (MIT)". */
export declare function titlesIn(text: string): string[];
